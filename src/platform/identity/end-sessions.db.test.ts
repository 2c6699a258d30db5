import { beforeAll, describe, expect, it } from "vitest";
import { cast, type Person } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { anyone } from "../access/actor.ts";
import { endSessions } from "./end-sessions.ts";
import { openSession } from "./open-session.ts";

describe("ending sessions", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  const open = async (person: Person) => {
    const id = world.newId();
    const opening = { id, secret: world.newSecret(), personId: person.id, method: "demo", now: world.now() };
    await world.db.transaction().execute((tx) => openSession(tx, opening));
    return id;
  };
  const alive = async () =>
    (await world.db.selectFrom("session").select("id").where("ended_at", "is", null).execute()).map(({ id }) => id);
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });

  it("ends the one that is asked for, or all, and never another's", async () => {
    const [first, second, third] = [await open(people.officer), await open(people.officer), await open(people.officer)];
    const foreign = await open(people.registrar);
    await endSessions(world, await people.officer.actor(), { session: first });
    expect((await alive()).sort()).toEqual([second, third, foreign].sort());
    await endSessions(world, await people.officer.actor(), { session: foreign });
    expect(await alive()).toContain(foreign);
    await endSessions(world, await people.officer.actor(), { session: second, everywhere: "true" });
    expect(await alive()).toEqual([foreign]);
  });

  it("is not for strangers", async () => {
    expect(await endSessions(world, anyone, { session: world.newId() })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });
});
