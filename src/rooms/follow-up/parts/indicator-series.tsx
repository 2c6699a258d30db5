import type { Drawing } from "../../../kernel/drawing.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { DrawingView } from "../../../ui/drawing-view.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { SeriesPoint } from "../queries/indicator-page.ts";
import { JudgementTag } from "./judgement-tag.tsx";

type Said = { point: SeriesPoint; unit: string };

/** What it came to, with the reason, and how old the figure is. */
function Outcome({ point: { kind, value, reason, at }, unit }: Said) {
  const t = useTexts("follow-up");
  const { number, dayOf } = useFormats();
  const unsaid = kind === null ? "–" : t(`value-kind.${kind}`);
  return (
    <>
      {value === null ? unsaid : `${number(value)} ${unit}`}
      {kind === "estimate" && <CellNote>{t(`value-kind.${kind}`)}</CellNote>}
      {reason && <CellNote>{reason}</CellNote>}
      {at && kind !== null && <CellNote>{t("indicator.written", { day: dayOf(at) })}</CellNote>}
    </>
  );
}

function useColumns(unit: string): Column<SeriesPoint>[] {
  const t = useTexts("follow-up");
  const { number } = useFormats();
  const when = ({ year, part }: SeriesPoint) =>
    part === "year" ? String(year) : `${year} ${t(`indicator.part.${part}`)}`;
  const aim = ({ target }: SeriesPoint) => (target === null ? t("report.no-target") : `${number(target)} ${unit}`);
  return [
    { key: "year", header: t("indicator.year"), primary: true, nowrap: true, cell: when },
    { key: "target", header: t("report.target"), align: "end", cell: aim },
    {
      key: "outcome",
      header: t("report.outcome"),
      align: "end",
      cell: (point) => <Outcome point={point} unit={unit} />,
    },
    {
      key: "judgement",
      header: t("report.judgement"),
      cardLabel: false,
      cell: ({ judgement }) => <JudgementTag judgement={judgement} />,
    },
  ];
}

type IndicatorSeriesProps = { name: string; unit: string; series: readonly SeriesPoint[]; drawing: Drawing | null };

/** What was aimed at and what it came to, year by year: as a line where there is one to draw, and always as a table. */
export function IndicatorSeries({ name, unit, series, drawing }: IndicatorSeriesProps) {
  const t = useTexts("follow-up");
  const columns = useColumns(unit);
  return (
    <>
      {drawing && <DrawingView drawing={drawing} />}
      <DataTable
        caption={name}
        captionHidden
        rows={series}
        rowKey={({ year, part }) => `${year} ${part}`}
        columns={columns}
        empty={<EmptyState title={t("outcome.no-value")} />}
      />
    </>
  );
}
