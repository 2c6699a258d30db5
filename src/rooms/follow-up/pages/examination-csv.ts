import { type Texts, textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvAnswer } from "../parts/csv-answer.ts";
import { examinationList, type Listed } from "../queries/examination-list.ts";
import { readExaminationAddress } from "../rules/examination-address.ts";
import { examinationLists } from "../rules/examination-lists.ts";

function rowsOf(found: Listed, t: Texts): string[][] {
  if (found.kind === "requirements") {
    const head = ["requirement", "section", "addressee", "bound", "due"].map((key) => t(`lists.${key}`));
    const rows = found.rows.map(({ text, section, addressee, bound, dueDay }) => [
      ...[text, section, t(`addressee.${addressee}`), String(bound), dueDay?.toString() ?? ""],
    ]);
    return [head, ...rows];
  }
  if (found.kind === "goals") {
    const head = ["goal", "body", "state", "activities", "owner", "updated"].map((key) => t(`lists.${key}`));
    const rows = found.rows.map(({ title, body, state, activities, owner, updatedAt }) => [
      ...[title, body, t(`goal-state.${state}`), String(activities), owner ?? "", updatedAt.toString()],
    ]);
    return [head, ...rows];
  }
  const keys = ["activity", "goal", "body", "state", "health", "due", "owner", "updated", "evidence", "no-evidence"];
  const rows = found.rows.map((row) => [
    ...[row.title, row.goal, row.body, t(`state.${row.state}`), t(`health.${row.health}`), row.dueDay.toString()],
    ...[row.owner ?? "", row.updatedAt.toString(), String(row.evidenceCount), row.noEvidenceReason ?? ""],
  ]);
  return [keys.map((key) => t(`lists.${key}`)), ...rows];
}

/** One of the auditor's lists as a CSV file, the whole of it. */
export const loader = page(async ({ visit: { world, actor, language, today }, url }) => {
  const { page: _, ...asked } = readExaminationAddress(url.searchParams);
  const found = show(await examinationList(world, actor, { ...asked, limit: 100_000 }));
  const name = `${examinationLists[asked.list]}-${asked.year ?? today.year}-${today}`;
  return csvAnswer(name, rowsOf(found, textsOf(language, "follow-up")));
});
