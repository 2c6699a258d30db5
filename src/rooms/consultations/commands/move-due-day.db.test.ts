import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { noticesOf, sendOut, setStage } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { moveDueDay } from "./move-due-day.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

describe("moving the due day", () => {
  it("moves it for those who have not answered, but never takes time from one that has been given more", async () => {
    const [done, given] = [await addBody(world, "Klar"), await addBody(world, "Med anstånd")];
    const sent = await sendOut(world, { sender: people.social, to: [people.culture, done, given] });
    await setStage(world, sent.at(done).id, "answered");
    await setStage(world, sent.at(given).id, "drafting", { due_day: Temporal.PlainDate.from("2026-06-15") });
    const move = { consultation: sent.id, expectedVersion: 4, dueDay: "2026-05-25" };
    expect(resultOf(await moveDueDay(world, sent.actor, move))).toEqual({ told: 1 });
    const rows = await world.db
      .selectFrom("consultee")
      .select("due_day")
      .where("consultation_id", "=", sent.id)
      .orderBy("position")
      .execute();
    expect(rows.map(({ due_day }) => due_day.toString())).toEqual(["2026-05-25", "2026-05-04", "2026-06-15"]);
    expect(await noticesOf(world, sent.at(people.culture).id)).toEqual(["asked", "due_moved"]);
  });

  it("refuses a day off, a day gone by, an old version and a stranger", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const move = { consultation: sent.id, expectedVersion: 4, dueDay: "2026-05-25" };
    expect(faultsOf(await moveDueDay(world, sent.actor, { ...move, dueDay: "2026-05-23" }))).toEqual({
      dueDay: "consultations:draft.due-day-free",
    });
    expect(faultsOf(await moveDueDay(world, sent.actor, { ...move, dueDay: "2026-03-01" }))).toEqual({
      dueDay: "consultations:draft.due-day-past",
    });
    expect(await moveDueDay(world, sent.actor, { ...move, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    await expectRefused(world, ["consultation", "consultee"], async () =>
      moveDueDay(world, await people.otherRegistrar.actor(), move),
    );
  });
});
