import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { askForTime, noticesOf, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { decideExtension } from "./decide-extension.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
async function asking() {
  const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
  const consultee = sent.at(people.culture).id;
  const request = await askForTime(world, consultee);
  const decide = (more: object) =>
    decideExtension(world, sent.actor, { request, expectedVersion: 1, decision: "granted", ...more });
  const row = () =>
    world.db.selectFrom("extension_request").selectAll().where("id", "=", request).executeTakeFirstOrThrow();
  const due = async () =>
    (await world.db.selectFrom("consultee").select("due_day").where("id", "=", consultee).executeTakeFirstOrThrow())
      .due_day;
  return { ...sent, consultee, request, decide, row, due };
}

describe("deciding an extension", () => {
  it("grants it to a day that becomes the consultee's own", async () => {
    const one = await asking();
    resultOf(await one.decide({ grantedDay: "2026-05-18" }));
    expect(await one.row()).toMatchObject({ state: "granted", version: 2 });
    expect((await one.due()).toString()).toBe("2026-05-18");
    expect(await noticesOf(world, one.consultee)).toEqual(["asked", "extension_granted"]);
    expect(await one.decide({ grantedDay: "2026-05-25" })).toMatchObject({
      ok: false,
      problem: { key: "consultations:extension.decided-already" },
    });
  });

  it("refuses it with a reason, and the day stays", async () => {
    const one = await asking();
    expect(faultsOf(await one.decide({ decision: "refused" }))).toEqual({
      reason: "consultations:extension.reason-missing",
    });
    resultOf(await one.decide({ decision: "refused", reason: "Nämnden hinner." }));
    expect(await one.row()).toMatchObject({ state: "refused", decision_reason: "Nämnden hinner.", granted_day: null });
    expect((await one.due()).toString()).toBe("2026-05-04");
    expect(await noticesOf(world, one.consultee)).toEqual(["asked", "extension_refused"]);
  });

  it("wants a later working day, the version that was seen, and the sender", async () => {
    const one = await asking();
    const fault = async (more: object) => faultsOf(await one.decide(more));
    expect(await fault({})).toEqual({ grantedDay: "consultations:extension.day-missing" });
    expect(await fault({ grantedDay: "2026-05-04" })).toEqual({
      grantedDay: "consultations:extension.day-not-later",
    });
    expect(await fault({ grantedDay: "2026-05-16" })).toEqual({ grantedDay: "consultations:draft.due-day-free" });
    expect(await fault({ decision: "" })).toEqual({ decision: "consultations:extension.decision-missing" });
    expect(await one.decide({ grantedDay: "2026-05-18", expectedVersion: 7 })).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    await expectRefused(world, ["extension_request", "consultee"], async () =>
      decideExtension(world, await people.otherRegistrar.actor(), {
        request: one.request,
        expectedVersion: 1,
        decision: "granted",
        grantedDay: "2026-05-18",
      }),
    );
  });
});
