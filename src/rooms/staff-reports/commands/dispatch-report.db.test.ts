import { beforeEach, describe, expect, it } from "vitest";
import { attested } from "../../../../tests/support/attest.ts";
import { dispatched } from "../../../../tests/support/dispatch.ts";
import { planMeeting } from "../../../../tests/support/meeting.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type ReportCast, reportCast, reportRow, writeReport } from "../../../../tests/support/staff-report.ts";
import { arrange } from "../../../../tests/support/world.ts";
import { dispatchReport } from "./dispatch-report.ts";
import { sendOutsideMeeting } from "./send-outside-meeting.ts";

let setting: ReportCast;
beforeEach(async () => {
  setting = await reportCast();
});
const answer = async (answerKind: string) => {
  const { world, people, consultee } = setting;
  const { id } = await writeReport(world, people.officer, { consultee, answerKind });
  await attested(world, id, people.officer, people.head, people.director);
  return id;
};
const tables = ["staff_report", "document", "document_file", "consultation_answer", "issued_paper"];
const send = async (report: string, more: object = {}, by = setting.people.director) =>
  sendOutsideMeeting(setting.world, await by.actor(), { report, ...more });
const urgent = { chair: "Olle Ordförandesson", day: "2026-03-09", urgency: "Svaret ska vara inne före nästa möte." };

describe("an answer that no meeting decides", { timeout: 60_000 }, () => {
  it("goes out as the administration's own, once", async () => {
    const { world } = setting;
    const id = await answer("administration_statement");
    const both = await Promise.all([send(id), send(id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const found = await dispatched(world, setting, id);
    expect(found.answers).toMatchObject([
      { kind: "administration_statement", decision: null, stance: "supports_with_viewpoints" },
    ]);
    expect(found.own).toHaveLength(1);
    expect(found.theirs).toHaveLength(1);
    expect(found.stored).toHaveLength(2);
    expect(await send(id)).toMatchObject({ problem: { key: "staff-reports:problem.dispatched-already" } });
    expect((await dispatched(world, setting, id)).stored).toHaveLength(2);
  });

  it("goes out as the chair's decision, which is reported at the next meeting", async () => {
    const { world, people } = setting;
    const id = await answer("chair_decision");
    const meeting = await planMeeting(world, people.social, "2026-04-21");
    expect(faultsOf(await send(id, { day: "2030-01-01" }))).toEqual({
      chair: "staff-reports:problem.chair-missing",
      day: "staff-reports:problem.decided-day-in-future",
      urgency: "staff-reports:problem.urgency-missing",
    });
    resultOf(await send(id, urgent));
    const found = await dispatched(world, setting, id);
    expect(found.report).toMatchObject({ state: "dispatched", decided_by: urgent.chair });
    expect(found.report.decided_day?.toString()).toBe("2026-03-09");
    expect(found.answers).toMatchObject([{ kind: "chair_decision" }]);
    expect(JSON.stringify(found.answers[0]?.decision)).toContain("Nämnden godkänner");
    expect(found.own).toHaveLength(2);
    const items = await world.db.selectFrom("agenda_item").selectAll().execute();
    expect(items).toMatchObject([
      { meeting_id: meeting.id, item_group: "notifications", origin_kind: "chair-decision" },
    ]);
  });

  it("is refused to those who may not send, and to other authorities", async () => {
    const { world, people } = setting;
    const id = await answer("administration_statement");
    for (const by of [people.officer, people.auditor, people.otherOfficer])
      expect((await send(id, {}, by)).ok).toBe(false);
    const row = {
      report: id,
      sha256: "x",
      own: [],
      theirs: [],
      papers: [],
      day: Temporal.PlainDate.from("2026-03-09"),
    };
    for (const by of [people.officer, people.otherOfficer])
      await expectRefused(world, tables, async () => dispatchReport(world, await by.actor(), row));
    await expectRefused(world, tables, async () =>
      dispatchReport(world, await people.director.actor(), { ...row, item: world.newId() }),
    );
    expect(await reportRow(world, id)).toMatchObject({ state: "attested" });
  });

  it("is not the way for what the committee decides, nor for words that nobody attested", async () => {
    const { world } = setting;
    const id = await answer("committee_statement");
    expect(await send(id)).toMatchObject({ problem: { key: "staff-reports:problem.meeting-decides" } });
    const change = { answer_kind: "administration_statement" };
    await arrange(world, (tx) => tx.updateTable("staff_report").set(change).where("id", "=", id).execute());
    expect(await send(id)).toMatchObject({ problem: { key: "staff-reports:problem.not-fully-attested" } });
    const { stored, answers } = await dispatched(world, setting, id);
    expect([stored.length, answers.length]).toEqual([0, 0]);
  });

  it("is registered at home alone when the consultation is no longer out", async () => {
    const { world, sent } = setting;
    const id = await answer("administration_statement");
    await arrange(world, (tx) =>
      tx.updateTable("consultation").set({ state: "closed" }).where("id", "=", sent.id).execute(),
    );
    expect(await send(id)).toMatchObject({ ok: true, value: { answer: null } });
    const { own, answers, report } = await dispatched(world, setting, id);
    expect([own.length, answers.length, report.state]).toEqual([1, 0, "dispatched"]);
  });
});
