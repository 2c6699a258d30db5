import type { World } from "../../src/platform/world.ts";
import { putReportOnAgenda } from "../../src/rooms/staff-reports/commands/put-report-on-agenda.ts";
import { attested } from "./attest.ts";
import { planMeeting } from "./meeting.ts";
import { resultOf } from "./refused.ts";
import { type ReportCast, reportRow, writeReport } from "./staff-report.ts";

/** An answer to the consultation, attested by both and put on the agenda of a meeting on that day. */
export async function reportAtMeeting(setting: ReportCast, day = "2026-03-17") {
  const { world, people, consultee } = setting;
  const { id } = await writeReport(world, people.officer, { consultee });
  await attested(world, id, people.officer, people.head, people.director);
  const meeting = await planMeeting(world, people.social, day);
  resultOf(await putReportOnAgenda(world, await people.registrar.actor(), { report: id, meeting: meeting.id }));
  const item = (await reportRow(world, id)).agenda_item_id ?? "";
  return { id, meeting, item };
}

/** Everything that a dispatch leaves behind, counted. */
export async function dispatched(world: World, { file, senderCase }: ReportCast, report: string) {
  const documents = (id: string) =>
    world.db
      .selectFrom("document as d")
      .leftJoin("document_file as f", "f.document_id", "d.id")
      .select([
        "d.public_title as title",
        "d.direction",
        "d.public_counterparty as counterparty",
        "f.name",
        "f.file_id",
      ])
      .where("d.case_id", "=", id)
      .orderBy("d.number")
      .orderBy("f.id")
      .execute();
  return {
    report: await reportRow(world, report),
    own: await documents(file.id),
    theirs: await documents(senderCase.id),
    answers: await world.db.selectFrom("consultation_answer").selectAll().execute(),
    notices: await world.db.selectFrom("consultee_notice").selectAll().execute(),
    papers: await world.db.selectFrom("issued_paper").selectAll().where("report_id", "=", report).execute(),
    stored: await world.db.selectFrom("stored_file").selectAll().execute(),
  };
}
