import type { ReactNode } from "react";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { IndicatorLine } from "../queries/indicator-list.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";
import { JudgementTag } from "./judgement-tag.tsx";

function Outcome({ row }: { row: IndicatorLine }) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const part = row.valuePart === null || row.valuePart === "year" ? "" : ` ${t(`indicator.part.${row.valuePart}`)}`;
  const when =
    row.computedBy !== null ? t("indicator.counted-now") : row.valueYear === null ? null : `${row.valueYear}${part}`;
  return (
    <>
      {row.value === null ? "–" : `${number(row.value)} ${row.unit}`}
      {row.kind === "estimate" && <CellNote>{t(`value-kind.${row.kind}`)}</CellNote>}
      {when !== null && <CellNote>{when}</CellNote>}
    </>
  );
}

function Judged({ row: { judgement, stale } }: { row: IndicatorLine }) {
  const t = useTexts("follow-up");
  return (
    <>
      <JudgementTag judgement={judgement} />
      {stale && <CellNote>{t("indicator.stale")}</CellNote>}
    </>
  );
}

type IndicatorTableProps = { caption: string; rows: readonly IndicatorLine[]; empty: ReactNode };

/** Indicators with target, newest outcome and what that comes to. */
export function IndicatorTable({ caption, rows, empty }: IndicatorTableProps) {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const target = ({ target: aim, unit }: IndicatorLine) =>
    aim === null ? t("report.no-target") : `${number(aim)} ${unit}`;
  const columns: Column<IndicatorLine>[] = [
    {
      key: "name",
      header: t("report.indicator"),
      primary: true,
      cell: ({ id, name, responsible }) => (
        <>
          <a href={indicatorLinks.page(id)}>{name}</a>
          <CellNote>{responsible}</CellNote>
        </>
      ),
    },
    { key: "target", header: t("report.target"), align: "end", cell: target },
    { key: "outcome", header: t("report.outcome"), align: "end", cell: (row) => <Outcome row={row} /> },
    { key: "judgement", header: t("report.judgement"), cardLabel: false, cell: (row) => <Judged row={row} /> },
  ];
  return (
    <DataTable caption={caption} captionHidden rows={rows} rowKey={({ id }) => id} columns={columns} empty={empty} />
  );
}
