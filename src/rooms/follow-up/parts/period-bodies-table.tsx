import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { PeriodBody } from "../queries/period-page.ts";
import { periodLinks } from "../rules/period-links.ts";
import { StandingTag } from "./standing-tag.tsx";

function Handed({ row }: { row: PeriodBody }) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  if (row.handedInAt === null) return <>–</>;
  return (
    <a href={periodLinks.report(row.periodId, row.slug)}>
      {t("period-page.report", { number: row.number ?? 1, at: moment(row.handedInAt) })}
    </a>
  );
}

function Reminders({ row: { reminded } }: { row: PeriodBody }) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  if (reminded.length === 0) return <>{t("period-page.nobody-reminded")}</>;
  return reminded.map(({ name, step, at, arrived }) => (
    <div key={`${name} ${step}`}>
      {t(arrived ? "period-page.reminded" : "period-page.reminded-in-vain", {
        name,
        step: t(`reminder-step.${step}`),
        day: dayOf(at),
      })}
    </div>
  ));
}

function Name({ row: { name, standing, toDay } }: { row: PeriodBody }) {
  const t = useTexts("follow-up");
  const gone = standing === "gone" && toDay !== null;
  return (
    <>
      {name}
      {gone && <CellNote>{t("period-page.gone-since", { day: toDay.toString() })}</CellNote>}
    </>
  );
}

function Stands({ row: { standing, openedReason } }: { row: PeriodBody }) {
  return (
    <>
      <StandingTag standing={standing} />
      {openedReason && <CellNote>{openedReason}</CellNote>}
    </>
  );
}

/** Who has handed in, who has not, who is late, and who was reminded when; those to look at first. */
export function PeriodBodiesTable({ bodies }: { bodies: readonly PeriodBody[] }) {
  const t = useTexts("follow-up");
  const open = ({ mayOpen, periodId, slug }: PeriodBody) =>
    mayOpen ? <a href={periodLinks.openAgain(periodId, slug)}>{t("period-page.open-again")}</a> : null;
  const columns: Column<PeriodBody>[] = [
    { key: "body", header: t("period-page.body"), primary: true, cell: (row) => <Name row={row} /> },
    { key: "standing", header: t("period-page.standing"), cardLabel: false, cell: (row) => <Stands row={row} /> },
    { key: "report", header: t("period-page.handed-in"), cell: (row) => <Handed row={row} /> },
    { key: "reminded", header: t("period-page.reminders"), cell: (row) => <Reminders row={row} /> },
    { key: "open", header: t("period-page.act"), cardLabel: false, cell: open },
  ];
  return (
    <DataTable
      caption={t("period-page.table")}
      captionHidden
      rows={bodies}
      rowKey={({ bodyId }) => bodyId}
      columns={columns}
      empty={<EmptyState title={t("period-page.nobody")} />}
    />
  );
}
