import { beforeEach, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { addSecretary, decide, planMeeting } from "../../../../tests/support/meeting.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { putReportOnAgenda } from "./put-report-on-agenda.ts";
import { takeReportOffAgenda } from "./take-report-off-agenda.ts";

let setting: ReportCast;
let id: string;
let meeting: Awaited<ReturnType<typeof planMeeting>>;
beforeEach(async () => {
  setting = await reportCast();
  const { world, people, consultee } = setting;
  id = (await writeReport(world, people.officer, { consultee })).id;
  meeting = await planMeeting(world, people.social, "2026-03-17");
});
const attestIt = () =>
  attested(setting.world, id, setting.people.officer, setting.people.head, setting.people.director);
const put = async (to = meeting.id, by = setting.people.registrar) =>
  putReportOnAgenda(setting.world, await by.actor(), { report: id, meeting: to });
const items = () => setting.world.db.selectFrom("agenda_item").selectAll().orderBy("id").execute();
const wall = () =>
  setting.world.db.selectFrom("consultee").selectAll().where("id", "=", setting.consultee).executeTakeFirstOrThrow();
const tables = ["staff_report", "agenda_item", "consultee"];

it("puts the proposed decision word for word on the agenda, gives the document its day, and shows it on the wall", async () => {
  const { file } = setting;
  expect(await put()).toMatchObject({ problem: { key: "staff-reports:problem.not-open-for-agenda" } });
  await attestIt();
  resultOf(await put());
  expect(await items()).toMatchObject([
    { meeting_id: meeting.id, item_group: "consultations", case_id: file.id, state: "waiting" },
  ]);
  expect(JSON.stringify((await items())[0]?.proposed)).toContain("Nämnden godkänner förvaltningens tjänsteutlåtande.");
  expect(await reportRow(setting.world, id)).toMatchObject({ state: "on_agenda", meeting_day: meeting.day });
  expect(await wall()).toMatchObject({ stage: "awaiting_decision", meeting_day: meeting.day });
});

it("moves to another meeting, and is taken off with the attests still standing", async () => {
  const { world, people } = setting;
  await attestIt();
  resultOf(await put());
  const later = await planMeeting(world, people.social, "2026-04-21");
  resultOf(await put(later.id));
  expect(await items()).toMatchObject([{ meeting_id: later.id }]);
  resultOf(await takeReportOffAgenda(world, await people.officer.actor(), { report: id }));
  expect(await reportRow(world, id)).toMatchObject({ state: "attested", meeting_day: null, agenda_item_id: null });
  expect(await wall()).toMatchObject({ meeting_day: null });
  resultOf(await put());
  expect(await reportRow(world, id)).toMatchObject({ state: "on_agenda" });
});

it("is shut when the words are others than those attested, at a meeting of another body, and for what no meeting decides", async () => {
  const { world, people } = setting;
  await attestIt();
  const theirs = await planMeeting(world, people.culture, "2026-03-17");
  expect(await put(theirs.id)).toMatchObject({ problem: { key: "meetings:problem.meeting-missing" } });
  expect(await put("x")).toMatchObject({
    problem: { kind: "invalid", fields: [{ key: "staff-reports:problem.meeting-missing" }] },
  });
  const change = (set: { title?: string; answer_kind?: string }) =>
    arrange(world, (tx) => tx.updateTable("staff_report").set(set).where("id", "=", id).execute());
  await change({ title: "Något annat" });
  expect(await put()).toMatchObject({ problem: { key: "staff-reports:problem.not-fully-attested" } });
  await change({ answer_kind: "chair_decision" });
  expect(await put()).toMatchObject({ problem: { key: "staff-reports:problem.no-meeting-needed" } });
  expect(await items()).toEqual([]);
});

it("is refused to other authorities and to readers, both ways", async () => {
  const { world, people } = setting;
  const secretary = await addSecretary(world, people.culture);
  await attestIt();
  for (const by of [people.otherOfficer, secretary, people.auditor])
    await expectRefused(world, tables, () => put(meeting.id, by));
  resultOf(await put());
  for (const by of [people.otherOfficer, people.auditor])
    await expectRefused(world, tables, async () => takeReportOffAgenda(world, await by.actor(), { report: id }));
});

it("cannot be taken off when the meeting has decided", async () => {
  const { world, people } = setting;
  await attestIt();
  resultOf(await put());
  world.clock.set("2026-03-17T17:00:00Z");
  await decide(world, (await items())[0]?.id ?? "");
  const off = await takeReportOffAgenda(world, await people.officer.actor(), { report: id });
  expect(off).toMatchObject({ ok: false, problem: { kind: "too-late" } });
});
