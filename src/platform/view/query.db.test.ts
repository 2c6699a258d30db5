import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { cast } from "../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { ok } from "../../kernel/outcome.ts";
import { query } from "./query.ts";

const reading = { name: "test:read", roles: ["registrar"] as const };

const listBodies = (isSensitive = false) =>
  query({
    name: "web/list-own-sessions",
    input: z.object({ name: z.string().optional() }),
    scope: reading,
    run: async ({ db, visible }) =>
      ok(await db.selectFrom("body").select(["id", "name"]).where(visible("body.id")).execute()),
    ...(isSensitive
      ? {
          sensitive: (rows: { id: string }[]) => ({
            subject: { kind: "body", id: rows[0]?.id ?? "" },
            body: rows[0]?.id ?? null,
          }),
        }
      : {}),
  });

describe("the door for reading", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const entries = () => world.db.selectFrom("audit_entry").selectAll().where("outcome", "=", "read").execute();

  it("keeps every reader to their own bodies", async () => {
    const own = await listBodies()(world, await people.registrar.actor(), {});
    expect(own).toEqual(ok([{ id: people.social.id, name: "Socialnämnden" }]));
    const other = await listBodies()(world, await people.otherRegistrar.actor(), {});
    expect(other).toEqual(ok([{ id: people.culture.id, name: "Kulturnämnden" }]));
    expect(await entries()).toEqual([]);
  });

  it("refuses whoever may read nowhere", async () => {
    for (const person of [people.officer, people.nobody]) {
      expect(await listBodies()(world, await person.actor(), {})).toMatchObject({
        ok: false,
        problem: { kind: "forbidden" },
      });
    }
  });

  it("notes who read what is protected, and without the note there is no reading", async () => {
    await listBodies(true)(world, await people.registrar.actor(), {}, "request-1");
    expect(await entries()).toMatchObject([
      { actor_id: people.registrar.id, subject_id: people.social.id, request_id: "request-1" },
    ]);
    await world.pool.query("alter table audit_entry add constraint closed check (outcome <> 'read') not valid");
    await expect(listBodies(true)(world, await people.registrar.actor(), {})).rejects.toThrow(/closed/);
    await world.pool.query("alter table audit_entry drop constraint closed");
  });

  it("lends the absent person's rights to the substitute, for as long as the absence lasts", async () => {
    const day = (text: string) => Temporal.PlainDate.from(text);
    const absence = {
      id: world.newId(),
      person_id: people.registrar.id,
      substitute_id: people.officer.id,
      from_day: day("2026-03-09"),
      to_day: day("2026-03-11"),
    };
    await arrange(world, (tx) => tx.insertInto("absence").values(absence).execute());
    const standIn = await people.officer.actor();
    expect(standIn).toMatchObject({
      grants: expect.arrayContaining([
        expect.objectContaining({ role: "registrar", asSubstituteFor: people.registrar.id }),
      ]),
    });
    expect((await listBodies()(world, standIn, {})).ok).toBe(true);
    world.clock.pass({ hours: 48 });
    expect(await listBodies()(world, await people.officer.actor(), {})).toMatchObject({ ok: false });
  });
});
