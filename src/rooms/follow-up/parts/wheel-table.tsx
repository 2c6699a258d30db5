import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import type { WheelPeriod } from "../queries/year-wheel-page.ts";
import { periodLinks } from "../rules/period-links.ts";
import { PeriodStateTag } from "./period-state-tag.tsx";
import { StandingTag } from "./standing-tag.tsx";

type Row = WheelPeriod & { number: number };

/** How it stands at the reader's own bodies. */
function Own({ row: { own, id } }: { row: Row }) {
  return own.map(({ slug, name, standing }) => (
    <div key={slug}>
      <a href={periodLinks.body(id, slug)}>{name}</a> <StandingTag standing={standing} />
    </div>
  ));
}

function useColumns(keeps: boolean): Column<Row>[] {
  const t = useTexts("follow-up");
  const { day } = useFormats();
  return [
    { key: "number", header: t("wheel.number"), align: "end", nowrap: true, cell: ({ number }) => number },
    {
      key: "kind",
      header: t("wheel.what"),
      primary: true,
      cell: ({ id, kind }) =>
        keeps ? <a href={periodLinks.period(id)}>{t(`period.${kind}`)}</a> : t(`period.${kind}`),
    },
    {
      key: "due",
      header: t("wheel.due"),
      nowrap: true,
      cell: ({ dueDay, cutOff }) => (
        <>
          {day(dueDay)}
          <CellNote nowrap>{t("wheel.as-of", { day: day(cutOff) })}</CellNote>
        </>
      ),
    },
    { key: "opens", header: t("wheel.opens"), nowrap: true, cell: ({ opensDay }) => day(opensDay) },
    { key: "state", header: t("wheel.state"), cardLabel: false, cell: ({ state }) => <PeriodStateTag state={state} /> },
  ];
}

/** The wheel as a table: the same periods under the same numbers, and how it stands at the reader's own bodies. */
export function WheelTable({ periods, keeps }: { periods: readonly WheelPeriod[]; keeps: boolean }) {
  const t = useTexts("follow-up");
  const own: Column<Row> = { key: "own", header: t("wheel.own"), cell: (row) => <Own row={row} /> };
  const columns = [...useColumns(keeps), ...(periods.some(({ own: mine }) => mine.length > 0) ? [own] : [])];
  return (
    <DataTable
      caption={t("wheel.table")}
      captionHidden
      rows={periods.map((period, at) => ({ ...period, number: at + 1 }))}
      rowKey={({ id }) => id}
      columns={columns}
      empty={null}
    />
  );
}
