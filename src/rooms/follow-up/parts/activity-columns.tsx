import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { Health } from "../model.ts";
import type { ListedActivity } from "../queries/listed-activity.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

const healthTones: Record<Health, Tone> = {
  unknown: "neutral",
  on_track: "info",
  at_risk: "warning",
  off_track: "danger",
};

/** How it stands: finished or not begun as it is, under way by how it goes; late comes before both. */
function StateCell({ row, today }: { row: ListedActivity; today: Temporal.PlainDate }) {
  const t = useTexts("follow-up");
  const { state, health, dueDay } = row;
  const open = state === "planned" || state === "ongoing";
  if (open && Temporal.PlainDate.compare(dueDay, today) < 0)
    return <StatusTag tone="danger" label={t("standing.overdue")} />;
  if (state === "done") return <StatusTag tone="success" label={t("state.done")} />;
  if (state === "stopped") return <StatusTag tone="neutral" label={t("state.stopped")} />;
  const label = health === "unknown" ? t(`state.${state}`) : `${t(`state.${state}`)}: ${t(`health.${health}`)}`;
  return <StatusTag tone={healthTones[health]} label={label} />;
}

/** The columns of a list of activities; the body's too where the list has several. */
export function useActivityColumns(today: Temporal.PlainDate, withBody: boolean): Column<ListedActivity>[] {
  const t = useTexts("follow-up");
  const { day, dayOf } = useFormats();
  const body: Column<ListedActivity> = { key: "body", header: t("picture.body"), cell: (row) => row.body };
  return [
    {
      key: "title",
      header: t("lists.activity"),
      primary: true,
      cell: (row) => (
        <>
          <a href={followUpLinks.activity(row.id)}>{row.title}</a>
          <CellNote>{row.goal}</CellNote>
        </>
      ),
    },
    ...(withBody ? [body] : []),
    { key: "state", header: t("lists.state"), cardLabel: false, cell: (row) => <StateCell row={row} today={today} /> },
    { key: "due", header: t("lists.due"), nowrap: true, cell: (row) => day(row.dueDay) },
    { key: "owner", header: t("lists.owner"), cell: (row) => row.owner ?? t("lists.no-owner") },
    { key: "updated", header: t("lists.updated"), nowrap: true, cell: (row) => dayOf(row.updatedAt) },
    {
      key: "evidence",
      header: t("lists.evidence"),
      cell: ({ evidenceCount, noEvidenceReason, state }) =>
        evidenceCount > 0 ? String(evidenceCount) : (noEvidenceReason ?? (state === "done" ? t("lists.none") : "–")),
    },
  ];
}
