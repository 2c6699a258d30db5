import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import type { World } from "../../../platform/world.ts";
import { playDecision } from "../../meetings/index.ts";
import { putReportOnAgenda } from "../commands/put-report-on-agenda.ts";
import { agendaItemSettled } from "../jobs/agenda-item-settled.ts";
import type { DemoReport } from "./demo-reports.ts";

const reportRow = (world: World, id: string) =>
  world.db
    .selectFrom("staff_report")
    .select(["state", "agenda_item_id as item"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

async function putOn(
  stage: Stage,
  report: string,
  { body, key, meetingOn = 0, agendaOn = 0 }: DemoReport,
): Promise<void> {
  const on = stage.at(agendaOn, 10);
  const meeting = await on.db
    .selectFrom("meeting")
    .select("id")
    .where("body_id", "=", stage.body(body))
    .where("day", "=", stage.day(meetingOn))
    .where("state", "=", "planned")
    .executeTakeFirst();
  if (!meeting) throw new Error(`${key}: the body does not meet on day ${meetingOn}`);
  const by = await stage.as(body, "registrar", on);
  done(key, await putReportOnAgenda(on, by, { report, meeting: meeting.id }));
}

/** On an agenda, decided and approved there, and dispatched by the same job as ever; what is done already is left alone. */
export async function decideDemo(stage: Stage, report: string, wanted: DemoReport): Promise<void> {
  if (wanted.agendaOn === undefined) return;
  if ((await reportRow(stage.world, report)).state === "attested") await putOn(stage, report, wanted);
  const { state, item } = await reportRow(stage.world, report);
  if (wanted.decision === undefined || item === null || state === "dispatched") return;
  await playDecision(stage, item, { ...wanted.decision, body: wanted.body, on: wanted.meetingOn ?? 0 });
  await agendaItemSettled(stage.at((wanted.meetingOn ?? 0) + 1, 9), { itemId: item });
}
