import { beforeAll, expect, it } from "vitest";
import { type FollowUpCast, followUpCast, putIndicator } from "../../../../tests/support/period.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { askIndicatorChange } from "./ask-indicator-change.ts";
import { decideIndicatorRequest } from "./decide-indicator-request.ts";

let world: TestWorld;
let people: FollowUpCast;
beforeAll(async () => {
  world = await testWorld("2026-03-10T08:00:00Z");
  people = await followUpCast(world);
});

const ask = async (more: object) => {
  const indicator = await putIndicator(world, people.board, { council: true, responsible_id: people.social.id });
  const wish = { indicator, expectedVersion: 1, year: 2026, reason: "Det behövs.", ...more };
  const request = resultOf(await askIndicatorChange(world, await people.coordinator.actor(), wish)).id;
  return { indicator, decided: { request, decision: "approved", decidedDay: "2026-03-02", paragraph: "17" } };
};

it("is carried out when the council has approved it, and settled once", async () => {
  const strategist = await people.strategist.actor();
  const target = await ask({ wish: "target", target: "95" });
  const coordinator = await people.coordinator.actor();
  await expectRefused(world, ["indicator_request", "indicator_target"], () =>
    decideIndicatorRequest(world, coordinator, target.decided),
  );
  resultOf(await decideIndicatorRequest(world, strategist, target.decided));
  expect(await world.db.selectFrom("indicator_target").select(["year", "target"]).execute()).toEqual([
    { year: 2026, target: "95" },
  ]);
  expect(await decideIndicatorRequest(world, strategist, target.decided)).toMatchObject({
    problem: { kind: "too-late", key: "follow-up:indicator.decided-already" },
  });
  const moved = await ask({ wish: "responsible", responsible: people.culture.id });
  resultOf(await decideIndicatorRequest(world, strategist, moved.decided));
  const ended = await ask({ wish: "end" });
  resultOf(await decideIndicatorRequest(world, strategist, ended.decided));
  const rows = world.db.selectFrom("indicator").select(["id", "responsible_id", "ended_day"]);
  const found = new Map((await rows.execute()).map((row) => [row.id, row]));
  expect(found.get(moved.indicator)?.responsible_id).toBe(people.culture.id);
  expect(found.get(ended.indicator)?.ended_day?.toString()).toBe("2026-03-02");
});

it("changes nothing when it is refused, and says every fault at once", async () => {
  const strategist = await people.strategist.actor();
  const { indicator, decided } = await ask({ wish: "end" });
  const faulty = { ...decided, decision: "refused", paragraph: "", decidedDay: "2026-12-24" };
  expect(faultsOf(await decideIndicatorRequest(world, strategist, faulty))).toEqual({
    paragraph: "follow-up:indicator.paragraph-missing",
    reason: "follow-up:indicator.refusal-reason",
    decidedDay: "follow-up:problem.not-yet",
  });
  const refused = { ...decided, decision: "refused", reason: "Måttet behövs." };
  resultOf(await decideIndicatorRequest(world, strategist, refused));
  const row = world.db.selectFrom("indicator").select("ended_day").where("id", "=", indicator);
  expect((await row.executeTakeFirstOrThrow()).ended_day).toBeNull();
});
