import type { Room } from "../../platform/room.ts";
import { readReports } from "./actions.ts";
import { answerByReportOperation } from "./api/answer-by-report.ts";
import { listReportsOperation } from "./api/list-reports.ts";
import { readReportOperation } from "./api/read-report.ts";
import { startReportOperation } from "./api/start-report.ts";
import { agendaItemSettled } from "./jobs/agenda-item-settled.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };
import { attestsDue } from "./queries/attests-due.ts";
import { findReports } from "./queries/find-reports.ts";
import { reportTryouts } from "./queries/report-tryouts.ts";
import { reportsDue } from "./queries/reports-due.ts";

/** What the staff reports room shows the house. */
export const staffReportsRoom: Room = {
  name: "staff-reports",
  texts: { sv, en },
  entrances: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title", opens: readReports }],
  due: async (world, actor) => (await Promise.all([attestsDue(world, actor), reportsDue(world, actor)])).flat(),
  find: findReports,
  tryouts: reportTryouts,
  tasks: { "agenda-item-settled": agendaItemSettled },
  operations: [listReportsOperation, readReportOperation, startReportOperation, answerByReportOperation],
};
