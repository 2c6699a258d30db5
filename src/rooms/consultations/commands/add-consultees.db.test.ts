import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { noticesOf, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addConsultees } from "./add-consultees.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("asking more afterwards", () => {
  it("sends them the same, after the others", async () => {
    const late = await addBody(world, "Sena nämnden");
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const add = { consultation: sent.id, expectedVersion: 4, bodies: late.id, outside: "Kören; kor@forening.example" };
    expect(resultOf(await addConsultees(world, sent.actor, add))).toEqual({ consultees: 2 });
    const rows = await world.db
      .selectFrom("consultee")
      .select(["id", "name", "position"])
      .where("consultation_id", "=", sent.id)
      .orderBy("position")
      .execute();
    expect(rows.map(({ name, position }) => [position, name])).toEqual([
      [0, "Kulturnämnden"],
      [1, "Sena nämnden"],
      [2, "Kören"],
    ]);
    expect(await noticesOf(world, rows[2]?.id ?? "")).toEqual(["asked"]);
  });

  it("says what is wrong, and is refused to others", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const add = { consultation: sent.id, expectedVersion: 4 };
    const fault = async (more: object) => faultsOf(await addConsultees(world, sent.actor, { ...add, ...more }));
    expect(await fault({})).toEqual({ bodies: "consultations:problem.no-addressees" });
    expect(await fault({ bodies: people.culture.id, outside: "Utan" })).toEqual({
      bodies: "consultations:problem.asked-already",
      outside: "consultations:draft.outside-without-address",
    });
    expect(await fault({ bodies: world.newId() })).toEqual({ bodies: "consultations:draft.body-unknown" });
    await expectRefused(world, ["consultee"], async () =>
      addConsultees(world, await people.otherRegistrar.actor(), { ...add, bodies: people.social.id }),
    );
    world.clock.set("2026-05-05T08:00:00Z");
    const late = await addConsultees(world, sent.actor, { ...add, bodies: people.social.id });
    world.clock.set("2026-03-10T08:00:00Z");
    expect(late).toMatchObject({ ok: false, problem: { key: "consultations:problem.move-day-first" } });
  });
});
