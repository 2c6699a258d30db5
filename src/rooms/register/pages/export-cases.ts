import { textsOf } from "../../../platform/texts/texts.ts";
import { page } from "../../../platform/web/page.ts";
import { show } from "../../../platform/web/problem.ts";
import { streamText } from "../../../platform/web/stream-text.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { caseListInput } from "../queries/case-list-input.ts";
import type { CaseRow } from "../queries/case-row.ts";
import { exportCases } from "../queries/export-cases.ts";
import { readAddress } from "../rules/address-words.ts";
import { caseListAddress } from "../rules/case-list-address.ts";
import { csvLine } from "../rules/csv-line.ts";

/** Without it Excel takes the file for one from Windows and spoils å, ä and ö. */
const byteOrderMark = "\ufeff";
const columns = ["number", "subject", "secret", "state", "officer", "opened", "counterparty", "body"] as const;

async function* lines(batches: AsyncIterable<CaseRow[]>, { language }: Visit): AsyncGenerator<string, void> {
  const t = textsOf(language, "register");
  yield byteOrderMark + csvLine(columns.map((column) => t(`list.${column}`)));
  for await (const batch of batches) {
    yield batch
      .map(({ number, subject, secret, state, officer, openedDay, counterparty, body }) =>
        csvLine([
          number,
          subject,
          secret ? t("list.yes") : "",
          t(`list.${state}`),
          officer ?? "",
          openedDay.toString(),
          counterparty ?? "",
          body,
        ]),
      )
      .join("");
  }
}

/** The list as it is narrowed down and sorted, as a CSV file, written out while it is read. */
export const loader = page(async ({ visit, url }) => {
  const filters = caseListInput.parse(readAddress(caseListAddress, url.searchParams));
  const batches = show(await exportCases(visit.world, visit.actor, filters, visit.requestId));
  return new Response(streamText(lines(batches, visit)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="diarium-${visit.today}.csv"`,
    },
  });
});
