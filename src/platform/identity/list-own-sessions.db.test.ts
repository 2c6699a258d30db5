import { expect, it } from "vitest";
import { cast, type Person } from "../../../tests/support/cast.ts";
import { testWorld } from "../../../tests/support/world.ts";
import { anyone } from "../access/actor.ts";
import { listOwnSessions } from "./list-own-sessions.ts";
import { openSession } from "./open-session.ts";

it("shows one's own living sessions and nobody else's", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const open = async (person: Person) => {
    const id = world.newId();
    const opening = { id, secret: world.newSecret(), personId: person.id, method: "demo", now: world.now() };
    await world.db.transaction().execute((tx) => openSession(tx, opening));
    return id;
  };
  const own = await open(people.officer);
  await open(people.registrar);
  const shown = await listOwnSessions(world, await people.officer.actor(), {});
  expect(shown).toMatchObject({ ok: true, value: [{ id: own, method: "demo" }] });
  world.clock.pass({ minutes: 61 });
  expect(await listOwnSessions(world, await people.officer.actor(), {})).toEqual({ ok: true, value: [] });
  expect(await listOwnSessions(world, anyone, {})).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
});
