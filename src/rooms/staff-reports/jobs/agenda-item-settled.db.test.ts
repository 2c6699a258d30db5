import { beforeEach, describe, expect, it } from "vitest";
import { attestAs, sendForAttest } from "../../../../tests/support/attest.ts";
import { dispatched, reportAtMeeting } from "../../../../tests/support/dispatch.ts";
import { approveAll, approveNow, decide, planMeeting } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeIn } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { anyone } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { verifyPaper } from "../queries/verify-paper.ts";
import { agendaItemSettled } from "./agenda-item-settled.ts";

let setting: ReportCast;
let at: Awaited<ReturnType<typeof reportAtMeeting>>;
beforeEach(async () => {
  setting = await reportCast();
  at = await reportAtMeeting(setting);
  setting.world.clock.set("2026-03-17T17:00:00Z");
}, 60_000);
const settled = (item = at.item) => agendaItemSettled(setting.world, { itemId: item });
const wall = () =>
  setting.world.db.selectFrom("consultee").selectAll().where("id", "=", setting.consultee).executeTakeFirstOrThrow();

describe("what a meeting decides", { timeout: 60_000 }, () => {
  it("is dispatched when it is approved: records in both cases, the answer, a receipt, and the wall turned; once", async () => {
    const { world, file, people } = setting;
    await decide(world, at.item, { immediate: "yes" });
    await settled();
    expect(await dispatched(world, setting, at.id)).toMatchObject({ report: { state: "decided" }, answers: [] });
    await approveNow(world, at.item);
    for (const _ of [1, 2]) await settled();
    await Promise.all([settled(), settled()]);
    const found = await dispatched(world, setting, at.id);
    expect(found.report).toMatchObject({
      state: "dispatched",
      decided_by: "Socialnämnden",
      decided_day: at.meeting.day,
    });
    expect(found.own.map(({ direction, counterparty, name }) => [direction, counterparty, name])).toEqual([
      ["dispatched", "Kommunstyrelsen", `${file.number.replace("/", "-")} Tjänsteutlåtande.pdf`],
      ["dispatched", "Kommunstyrelsen", `${file.number.replace("/", "-")} Beslut.pdf`],
    ]);
    expect(new Set(found.theirs.map(({ title }) => title)).size).toBe(1);
    expect(found.theirs.map(({ direction, counterparty }) => [direction, counterparty])).toEqual([
      ["received", "Socialnämnden"],
      ["received", "Socialnämnden"],
    ]);
    expect(found.answers).toMatchObject([
      {
        kind: "committee_statement",
        channel: "report",
        stance: "supports_with_viewpoints",
        own_summary: "Förslaget är bra.",
        sender_number: file.number,
        decided_day: at.meeting.day,
        late: false,
      },
    ]);
    const said = await world.db.selectFrom("viewpoint").selectAll().execute();
    expect(said).toMatchObject([{ kind: "wish", words: "Larmkedjan bör beskrivas tydligare." }]);
    expect(found.notices.filter(({ kind }) => kind === "receipt")).toHaveLength(1);
    expect(found.papers.map(({ format }) => format).sort()).toEqual(["archive", "excerpt"]);
    expect(found.stored).toHaveLength(4);
    expect(await wall()).toMatchObject({ stage: "answered", answered_at: world.now() });
    const sum = found.papers.find(({ format }) => format === "archive")?.sha256 ?? "";
    const known = resultOf(await verifyPaper(world, anyone, { sha256: sum }));
    expect(known).toMatchObject({
      state: "dispatched",
      decidedBy: "Socialnämnden",
      attests: [{ name: people.head.name }, {}],
    });
    expect(await verifyTrail(world.db)).toMatchObject({ flaws: [] });
  });

  it("waits for the minutes where it is not approved at once", async () => {
    const { world } = setting;
    await decide(world, at.item);
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "decided" });
    await approveAll(world, at.meeting);
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "dispatched" });
  });

  it("gives the sender dissents, and not the officials' views where the body made its own statement", async () => {
    const { world } = setting;
    await decide(world, at.item, { outcome: "own_statement", text: "Nämnden avstyrker förslaget.", immediate: "yes" });
    await approveNow(world, at.item);
    await settled();
    const { answers } = await dispatched(world, setting, at.id);
    expect(answers).toMatchObject([{ stance: "none", extract: null, own_summary: null }]);
    expect(JSON.stringify(answers[0]?.decision)).toContain("avstyrker");
    expect(await world.db.selectFrom("viewpoint").selectAll().execute()).toEqual([]);
  });

  it("tells the sender that the body declines", async () => {
    const { world } = setting;
    await decide(world, at.item, { outcome: "declined", immediate: "yes" });
    await approveNow(world, at.item);
    await settled();
    expect((await dispatched(world, setting, at.id)).answers).toMatchObject([{ kind: "declined", stance: "none" }]);
    expect(await wall()).toMatchObject({ stage: "declined" });
  });

  it("follows a tabled matter to its next meeting, and is not sent", async () => {
    const { world, people } = setting;
    const next = await planMeeting(world, people.social, "2026-04-21");
    await decide(world, at.item, { outcome: "tabled", tabledTo: next.id });
    await settled();
    const report = await reportRow(world, at.id);
    expect(report).toMatchObject({ state: "on_agenda", meeting_day: next.day });
    expect(report.agenda_item_id).not.toBe(at.item);
    await approveAll(world, at.meeting);
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "on_agenda" });
    expect(await wall()).toMatchObject({ meeting_day: next.day, stage: "awaiting_decision" });
  });

  it("makes a referred matter a draft again, attested anew before it goes back", async () => {
    const { world, people } = setting;
    await decide(world, at.item, { outcome: "referred_back", reason: "Beskriv kostnaderna." });
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "draft", agenda_item_id: at.item, meeting_day: null });
    expect(await wall()).toMatchObject({ stage: "drafting" });
    await sendForAttest(world, people.officer, at.id);
    expect((await attestAs(world, people.director, at.id)).ok).toBe(false);
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "attesting" });
  });

  it("is undone by a correction: what was tabled by mistake is decided, and goes out", async () => {
    const { world, people } = setting;
    const next = await planMeeting(world, people.social, "2026-04-21");
    await decide(world, at.item, { outcome: "tabled", tabledTo: next.id });
    await settled();
    await decide(world, at.item, { outcome: "approved", immediate: "yes" });
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({
      state: "decided",
      agenda_item_id: at.item,
      meeting_day: at.meeting.day,
    });
    await approveNow(world, at.item);
    await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "dispatched" });
  });

  it("is not sent in words that nobody attested: a correction after a rewriting waits for attest, and then goes out", async () => {
    const { world, people } = setting;
    await decide(world, at.item, { outcome: "referred_back", reason: "Beskriv kostnaderna." });
    await settled();
    resultOf(await writeIn(world, people.officer, at.id, "the_matter", "Larmkedjan kostar två miljoner."));
    await decide(world, at.item, { outcome: "approved", immediate: "yes" });
    await approveNow(world, at.item);
    for (const _ of [1, 2]) await settled();
    expect(await reportRow(world, at.id)).toMatchObject({ state: "draft", decided_by: "Socialnämnden" });
    expect((await dispatched(world, setting, at.id)).answers).toEqual([]);
    await sendForAttest(world, people.officer, at.id);
    await settled();
    for (const by of [people.head, people.director]) expect((await attestAs(world, by, at.id)).ok).toBe(true);
    expect(await reportRow(world, at.id)).toMatchObject({ state: "decided" });
    const jobs = await world.pool.query(
      "select from graphile_worker.jobs where task_identifier = 'agenda-item-settled'",
    );
    expect(jobs.rowCount).toBeGreaterThan(0);
    await settled();
    expect(await dispatched(world, setting, at.id)).toMatchObject({ report: { state: "dispatched" }, answers: [{}] });
  });

  it("is registered at home and sent to nobody when the question has been taken back meanwhile", async () => {
    const { world } = setting;
    await decide(world, at.item, { immediate: "yes" });
    await approveNow(world, at.item);
    await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "withdrawn" }).execute());
    await settled();
    const found = await dispatched(world, setting, at.id);
    expect(found).toMatchObject({ report: { state: "dispatched" }, theirs: [], answers: [] });
    expect(found.own.map(({ direction, counterparty }) => [direction, counterparty])).toEqual([
      ["drawn_up", null],
      ["drawn_up", null],
    ]);
  });

  it("is none of its business when the item is another's, or there is none", async () => {
    await settled(setting.world.newId());
    await agendaItemSettled(setting.world, { itemId: "x" });
    expect(await reportRow(setting.world, at.id)).toMatchObject({ state: "on_agenda" });
  });
});
