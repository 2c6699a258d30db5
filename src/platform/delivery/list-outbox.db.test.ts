import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../tests/support/world.ts";
import { anyone } from "../access/actor.ts";
import { listOutbox } from "./list-outbox.ts";

describe("listOutbox", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
    for (const subject of ["Först", "Sedan"]) {
      const message = { recipient: "rut@stad.example", subject, content: "Något väntar." };
      await world.db.transaction().execute((tx) => world.deliver(tx, message, world.now()));
      world.clock.pass({ minutes: 1 });
    }
  });

  it("shows whoever looks after the city the latest messages first", async () => {
    const listed = await listOutbox(world, await people.administrator.actor(), {});
    expect(listed).toMatchObject({ ok: true, value: [{ subject: "Sedan", state: "waiting" }, { subject: "Först" }] });
  });

  it.each(["registrar", "auditor", "nobody"] as const)("refuses the %s", async (who) => {
    const refused = await listOutbox(world, await people[who].actor(), {});
    expect(refused).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });

  it("refuses whoever is not signed in", async () => {
    expect(await listOutbox(world, anyone, {})).toMatchObject({ ok: false, problem: { kind: "forbidden" } });
  });
});
