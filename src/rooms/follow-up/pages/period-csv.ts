import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { csvLine } from "../../register/index.ts";
import { periodPage } from "../queries/period-page.ts";

/** A spreadsheet takes a file without it for one from Windows and spoils å, ä and ö. */
const byteOrderMark = "\ufeff";
const columns = ["body", "standing", "due", "handed-in-at", "number", "reminders", "reason"] as const;

/** Who has handed in what, as a CSV file. */
export const loader = page(async ({ visit: { world, actor, language, today }, params }) => {
  const t = textsOf(language, "follow-up");
  const { period, bodies } = show(await periodPage(world, actor, { period: params.id }));
  const lines = bodies.map((row) =>
    csvLine([
      row.name,
      t(`report-standing.${row.standing}`),
      row.dueDay.toString(),
      row.handedInAt?.toString() ?? "",
      String(row.number ?? ""),
      row.reminded.map(({ name, at }) => `${name} ${at.toString().slice(0, 10)}`).join(", "),
      row.openedReason ?? "",
    ]),
  );
  const head = csvLine(columns.map((column) => t(`period-csv.${column}`)));
  return new Response(byteOrderMark + head + lines.join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${period.kind}-${period.year}-${today}.csv"`,
    },
  });
});
