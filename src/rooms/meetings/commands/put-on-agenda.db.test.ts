import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { approveNow, decide, planMeeting, putItem, toldOf } from "../../../../tests/support/meeting.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { settledItem } from "../queries/settled-item.ts";
import { putOnAgenda } from "./put-on-agenda.ts";
import { takeOffAgenda } from "./take-off-agenda.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const origin = () => ({ kind: "test", id: world.newId() });
const takeOff = (one: { kind: string; id: string }) =>
  arrange(world, (tx) => takeOffAgenda(tx, one, { now: world.now() }));
describe("what another room puts on an agenda", () => {
  it("has one item that waits, which moves with its words to another meeting", async () => {
    const today = await planMeeting(world, people.social, "2026-03-10", { startsAt: "9" });
    const later = await planMeeting(world, people.social, "2026-04-14");
    const one = origin();
    const first = await putItem(world, today, { origin: one });
    const again = await putItem(world, later, { origin: one, title: "Nytt namn" });
    expect(again.id).toBe(first.id);
    expect(await settledItem(world.db, first.id)).toMatchObject({
      meetingId: later.id,
      title: "Nytt namn",
      outcome: null,
    });
  });

  it("is taken off, kept as withdrawn, and may come again", async () => {
    const meeting = await planMeeting(world, people.social, "2026-03-10", { startsAt: "10" });
    const one = origin();
    const { id } = await putItem(world, meeting, { origin: one });
    expect(await takeOff(one)).toMatchObject({ ok: true });
    expect(await takeOff(one)).toMatchObject({ ok: true });
    expect((await settledItem(world.db, id))?.state).toBe("withdrawn");
    expect((await putItem(world, meeting, { origin: one })).id).not.toBe(id);
  });

  it("is told when it is decided and when it is approved, and is then decided for good", async () => {
    const meeting = await planMeeting(world, people.social, "2026-03-10", { startsAt: "11" });
    const one = origin();
    const { id } = await putItem(world, meeting, { origin: one });
    await decide(world, id, { immediate: "yes" });
    expect(await toldOf(world, id)).toEqual(["decided"]);
    await approveNow(world, id);
    expect(await toldOf(world, id)).toEqual(["approved", "decided"]);
    expect(await takeOff(one)).toMatchObject({ ok: false, problem: { key: "meetings:problem.already-decided" } });
    await expect(putItem(world, meeting, { origin: one })).rejects.toThrow("already-decided");
  });

  it("comes again after a referral back, and reaches no other body's meeting", async () => {
    const meeting = await planMeeting(world, people.social, "2026-03-10", { startsAt: "12" });
    const one = origin();
    const { id } = await putItem(world, meeting, { origin: one });
    await decide(world, id, { outcome: "referred_back", reason: "Ekonomin saknas." });
    const again = await putItem(world, meeting, { origin: one });
    expect(again.id).not.toBe(id);
    await expect(putItem(world, meeting, { bodyId: people.culture.id })).rejects.toThrow("meeting-missing");
    const missing = { ...(await settledItem(world.db, id)), bodyId: people.social.id, meetingId: world.newId() };
    const entry = {
      ...missing,
      group: "decisions",
      title: "x",
      caseId: null,
      origin: one,
      proposed: { type: "doc", content: [] },
    } as const;
    const put = arrange(world, (tx) => putOnAgenda(tx, entry, { now: world.now(), newId: world.newId }));
    expect(await put).toMatchObject({ ok: false, problem: { kind: "missing" } });
  });
});
