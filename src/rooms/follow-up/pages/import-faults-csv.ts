import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvAnswer } from "../parts/csv-answer.ts";
import { planImportFaults } from "../queries/plan-import-faults.ts";
import { planHeading } from "../rules/plan-columns.ts";

/** All rows to correct as a CSV file: which row, which column, and what to do. */
export const loader = page(async ({ visit: { world, actor, language }, params }) => {
  const { slug, year, faults } = show(await planImportFaults(world, actor, { id: params.id }));
  const t = textsOf(language, "follow-up");
  const rows = faults.map(({ row, column, key, values = {} }) => [
    row === 0 ? "" : String(row),
    column ? planHeading(column, language) : t("import.whole-row"),
    t(key, values),
  ]);
  const name = language === "sv" ? "rader-att-ratta" : "rows-to-correct";
  const head = ["row", "column-label", "what-to-do"].map((key) => t(`import.${key}`));
  return csvAnswer(`${name}-${slug}-${year}`, [head, ...rows]);
});
