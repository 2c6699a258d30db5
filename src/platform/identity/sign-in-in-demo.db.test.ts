import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { anyone } from "../access/actor.ts";
import { resumeSession } from "./resume-session.ts";
import { signInInDemo } from "./sign-in-in-demo.ts";

describe("demo sign-in", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  const today = Temporal.PlainDate.from("2026-03-10");
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });

  it("opens a session whose secret is nowhere in the database, and says so in the trail", async () => {
    const outcome = await signInInDemo(world, anyone, { person: people.registrar.id });
    if (!outcome.ok) throw new Error("refused");
    const resumed = await resumeSession(world, outcome.value.secret, today);
    expect(resumed?.actor).toMatchObject({ id: people.registrar.id, name: "Rut Registratorsson" });
    const { rows } = await world.pool.query("select s::text from session s");
    expect(JSON.stringify(rows)).not.toContain(outcome.value.secret);
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("action", "=", "web/sign-in")
      .executeTakeFirst();
    expect(entry).toMatchObject({ subject_id: people.registrar.id, sentence: "Rut Registratorsson loggade in (demo)" });
    expect(JSON.stringify(entry?.facts)).not.toContain(outcome.value.secret);
  });

  it("knows only those who carry a demo errand and have not left", async () => {
    expect(await signInInDemo(world, anyone, { person: world.newId() })).toMatchObject({
      problem: { kind: "missing" },
    });
    expect(await signInInDemo(world, anyone, { person: "'; drop table session" })).toMatchObject({
      problem: { kind: "invalid" },
    });
  });
});
