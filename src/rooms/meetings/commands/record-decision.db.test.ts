import { beforeAll, describe, expect, it } from "vitest";
import { addPerson, cast, type Person } from "../../../../tests/support/cast.ts";
import { addSecretary, approveNow, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { settledItem } from "../queries/settled-item.ts";
import { recordDecision } from "./record-decision.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let secretary: Person;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  secretary = await addSecretary(world, people.social);
});
let hour = 0;
const today = () => planMeeting(world, people.social, "2026-03-10", { startsAt: String(++hour) });
const item = async (id: string) => {
  const found = await settledItem(world.db, id);
  if (!found) throw new Error("no item");
  return found;
};
const record = async (by: Person, form: Record<string, unknown>) => recordDecision(world, await by.actor(), form);

describe("recording a decision", () => {
  it("takes the proposal over letter for letter, the next paragraph, and tells the case", async () => {
    const register = await addRegister(world, people.social);
    const file = await addCase(world, people.registrar, register);
    const meeting = await today();
    const [first, second] = [await putItem(world, meeting, { caseId: file.id }), await putItem(world, meeting)];
    expect(
      await record(secretary, { item: first.id, version: 1, outcome: "approved", immediate: "yes" }),
    ).toMatchObject({
      ok: true,
    });
    const decided = await item(first.id);
    expect(decided).toMatchObject({ state: "decided", immediate: true, caseNumber: file.number });
    expect(decided.decision).toEqual(decided.proposed);
    await decide(world, second.id);
    expect((await item(second.id)).paragraph).toBe((decided.paragraph ?? 0) + 1);
    const told = world.db.selectFrom("audit_entry").select("sentence").where("subject_id", "=", file.id);
    expect((await told.execute()).map(({ sentence }) => sentence)).toContain(
      `beslutade i § ${decided.paragraph} den 2026-03-10: enligt förslaget`,
    );
  });

  it("keeps proposal and decision apart when the meeting changes the text, and is corrected until it is approved", async () => {
    const { id } = await putItem(world, await today());
    await decide(world, id, { outcome: "approved_with_changes", text: "1. Nämnden bifaller förslaget i huvudsak." });
    const changed = await item(id);
    expect([toText(changed.decision ?? changed.proposed), toText(changed.proposed)]).toEqual([
      "Nämnden bifaller förslaget i huvudsak.",
      "Nämnden bifaller förslaget.\nSvaret skickas.",
    ]);
    await decide(world, id, { outcome: "declined", immediate: "yes" });
    expect(await item(id)).toMatchObject({ outcome: "declined", decision: null, paragraph: changed.paragraph });
    await approveNow(world, id);
    const late = await record(secretary, { item: id, version: (await item(id)).version, outcome: "approved" });
    expect(late).toMatchObject({ ok: false, problem: { kind: "too-late", key: "meetings:problem.item-approved" } });
  });

  it("lets a tabled item go on at the other meeting, and follows a correction", async () => {
    const [later, last] = [
      await planMeeting(world, people.social, "2026-04-14", { startsAt: String(++hour) }),
      await planMeeting(world, people.social, "2026-05-12", { startsAt: String(hour) }),
    ];
    const { id } = await putItem(world, await today());
    await decide(world, id, { outcome: "tabled", tabledTo: later.id });
    const next = (await item(id)).tabledTo?.itemId ?? "";
    expect(await item(next)).toMatchObject({ meetingId: later.id, state: "waiting", origin: (await item(id)).origin });
    await decide(world, id, { outcome: "tabled", tabledTo: last.id });
    expect((await item(next)).meetingId).toBe(last.id);
    await decide(world, id);
    expect([(await item(next)).state, (await item(id)).tabledTo]).toEqual(["withdrawn", null]);
  });

  it.each([
    [{ outcome: "approved", text: "Något annat." }, { text: "meetings:problem.text-differs" }],
    [{ outcome: "approved_with_changes" }, { text: "meetings:problem.text-unchanged" }],
    [{ outcome: "own_statement", text: " " }, { text: "meetings:problem.text-missing" }],
    [{ outcome: "referred_back", reason: " " }, { reason: "meetings:problem.reason-missing" }],
    [{ outcome: "tabled" }, { tabledTo: "meetings:problem.choose-meeting" }],
    [
      { outcome: "x", version: 1, tabledTo: "x" },
      { outcome: "meetings:problem.choose-outcome", tabledTo: "meetings:problem.choose-meeting" },
    ],
  ])("is refused with %j", async (wrong, faults) => {
    const { id } = await putItem(world, await today());
    expect(faultsOf(await record(secretary, { item: id, version: 1, ...wrong }))).toEqual(faults);
  });

  it("is not for a later day, nor for what somebody else has written meanwhile", async () => {
    const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-11"));
    const early = await record(secretary, { item: id, version: 1, outcome: "approved" });
    expect(early).toMatchObject({ ok: false, problem: { key: "meetings:problem.meeting-not-begun" } });
    const now = await putItem(world, await today());
    await decide(world, now.id, { outcome: "declined" });
    const seen = await record(secretary, { item: now.id, version: 1, outcome: "approved" });
    expect(seen).toMatchObject({ ok: false, problem: { kind: "conflict", current: { outcome: "declined" } } });
  });

  it("is for the secretary of that body alone", async () => {
    const { id } = await putItem(world, await today());
    const other = await addSecretary(world, people.culture);
    const director = await addPerson(world, "Dag Direktör", "administration_director", people.social);
    for (const by of [people.registrar, other, director, people.nobody])
      await expectRefused(world, ["agenda_item", "meeting"], () =>
        record(by, { item: id, version: 1, outcome: "approved" }),
      );
  });
});
