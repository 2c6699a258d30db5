import { forbidden, ok } from "../../../kernel/outcome.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { writePlan } from "../actions.ts";
import { csvAnswer } from "../parts/csv-answer.ts";
import { planColumns, planHeading } from "../rules/plan-columns.ts";

/** An empty file with the headings, for whoever fills in a plan in a spreadsheet. */
export const loader = page(async ({ visit: { actor, language } }) => {
  show(bodiesWhere(actor, writePlan).length > 0 ? ok(null) : forbidden());
  const head = planColumns.filter((column) => column !== "id" && column !== "version");
  return csvAnswer(language === "sv" ? "mall-plan" : "plan-template", [
    head.map((column) => planHeading(column, language)),
  ]);
});
