import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvAnswer } from "../parts/csv-answer.ts";
import { planSheet } from "../parts/plan-sheet.ts";
import { planExport } from "../queries/plan-export.ts";
import { planColumns, planHeading } from "../rules/plan-columns.ts";
import { yearIn } from "../rules/year-in.ts";

/** A body's plan as a CSV file in the columns of the template, to be edited and read in again. */
export const loader = page(async ({ visit: { world, actor, language }, params, url }) => {
  const found = show(await planExport(world, actor, { slug: params.slug, year: yearIn(url.searchParams) }));
  const head = planColumns.map((column) => planHeading(column, language));
  return csvAnswer(`plan-${found.slug}-${found.year}`, [head, ...planSheet(found, textsOf(language, "follow-up"))]);
});
