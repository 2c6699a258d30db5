import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { RequirementInVersion } from "../queries/requirements-of.ts";
import { programmeLinks } from "../rules/programme-links.ts";

type Row = RequirementInVersion & { areas: readonly string[]; named: readonly string[] };
type TableProps = { brief: { slug: string; number: number }; rows: readonly Row[]; mayWrite: boolean };

function Wording({ brief: { slug, number }, row, mayWrite }: { row: Row } & Omit<TableProps, "rows">) {
  const t = useTexts("programmes");
  return (
    <>
      {mayWrite ? <a href={programmeLinks.requirement(slug, number, row.wordingId)}>{row.text}</a> : row.text}
      {row.evidenceWanted !== "" && <CellNote>{t("requirement.shown-by", { evidence: row.evidenceWanted })}</CellNote>}
    </>
  );
}

function Place({ brief: { slug, number }, row }: { row: Row; brief: TableProps["brief"] }) {
  return (
    <>
      <a href={programmeLinks.inText(slug, number, row.partId)}>{row.section}</a>
      {row.chapter && row.chapter !== row.section && <CellNote>{row.chapter}</CellNote>}
    </>
  );
}

/** What a version demands, in the order of its text: of whom, by when, and where it stands. */
export function RequirementTable({ brief, rows, mayWrite }: TableProps) {
  const t = useTexts("programmes");
  const { day } = useFormats();
  const whom = ({ addressee, named }: Row) => (addressee === "named" ? named.join(", ") : t(`addressee.${addressee}`));
  return (
    <DataTable
      caption={t("tab.requirements")}
      captionHidden
      rows={rows}
      rowKey={({ wordingId }) => wordingId}
      empty={<EmptyState title={t("requirement.none")} text={t("requirement.none-text")} />}
      columns={[
        { key: "number", header: t("requirement.number"), align: "end", cell: ({ number }) => String(number) },
        {
          key: "text",
          header: t("requirement.text"),
          primary: true,
          cell: (row) => <Wording brief={brief} row={row} mayWrite={mayWrite} />,
        },
        { key: "whom", header: t("requirement.addressee"), cell: whom },
        { key: "due", header: t("requirement.due"), nowrap: true, cell: ({ dueDay }) => day(dueDay) },
        { key: "areas", header: t("requirement.areas"), cell: ({ areas }) => areas.join(", ") || "–" },
        { key: "place", header: t("requirement.part"), cell: (row) => <Place brief={brief} row={row} /> },
      ]}
    />
  );
}
