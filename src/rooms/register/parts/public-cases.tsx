import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { HitList } from "../../../ui/hit-list.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { PublicCaseRow } from "../queries/public-case-row.ts";
import type { PublicHit } from "../queries/search-public-register.ts";
import { markedParts } from "../rules/marked-parts.ts";
import { publicLinks } from "./public-links.ts";

/** Cases of the public register, one a line. */
export function PublicCases({ rows, empty }: { rows: readonly PublicCaseRow[]; empty: React.ReactNode }) {
  const t = useTexts("register");
  return (
    <DataTable
      caption={t("public.title")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "number",
          header: t("list.number"),
          primary: true,
          nowrap: true,
          cell: (row) => <a href={publicLinks.case(row.id)}>{row.number}</a>,
        },
        { key: "subject", header: t("list.subject"), cardLabel: false, cell: (row) => row.subject },
        {
          key: "counterparty",
          header: t("list.counterparty"),
          cell: (row) => row.counterparty ?? (row.marked ? t("public.left-out") : ""),
        },
        { key: "opened", header: t("list.opened"), nowrap: true, cell: (row) => row.openedDay.toString() },
        { key: "state", header: t("list.state"), cardLabel: false, cell: (row) => t(`list.${row.state}`) },
        { key: "body", header: t("public.body"), cell: (row) => row.body },
      ]}
    />
  );
}

/** What a search of the public register found. A document leads to its case, where it stands among the others. */
export function PublicHits({ hits }: { hits: readonly PublicHit[] }) {
  const t = useTexts("register");
  const items = hits.map(({ id, caseId, caseNumber, documentNumber, title, body, day, marked }) => ({
    id,
    href: publicLinks.case(caseId),
    title: markedParts(title),
    facts: [
      documentNumber === null
        ? t("search.case-number", { case: caseNumber })
        : t("search.document-in", { number: documentNumber, case: caseNumber }),
      day.toString(),
      body,
      marked && <StatusTag tone="warning" label={t("public.marked")} />,
    ],
  }));
  return <HitList label={t("search.hits")} hits={items} />;
}
