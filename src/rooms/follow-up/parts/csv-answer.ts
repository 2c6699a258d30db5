import { csvLine } from "../../register/index.ts";

/** A spreadsheet takes a file without it for one from Windows and spoils å, ä and ö. */
const byteOrderMark = "\ufeff";

/** Rows as a CSV file to keep; the first are the headings. */
export function csvAnswer(name: string, rows: readonly (readonly string[])[]): Response {
  return new Response(byteOrderMark + rows.map(csvLine).join(""), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
    },
  });
}
