import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { ReportAct } from "../lifecycle.ts";
import type { StepPart } from "../queries/report-parts.ts";
import { reportLinks } from "../rules/report-links.ts";

type StepsListProps = {
  report: string;
  steps: readonly StepPart[];
  allowed: ReadonlySet<ReportAct>;
  today: Temporal.PlainDate;
};

function StepState({ step: { confirmedDay, plannedDay, kind } }: { step: StepPart }) {
  const t = useTexts("staff-reports");
  if (confirmedDay) return <StatusTag tone="success" label={t("preparation.state.confirmed", { day: confirmedDay })} />;
  if (kind === "department") return <StatusTag tone="neutral" label={t("preparation.state.prepared")} />;
  if (plannedDay) return <StatusTag tone="info" label={t("preparation.state.planned", { day: plannedDay })} />;
  return <StatusTag tone="warning" label={t("preparation.state.no-day")} />;
}

/** One click when the planned day has come; otherwise the page where the day is written. */
function Confirm({ step, report, today }: { step: StepPart; report: string; today: Temporal.PlainDate }) {
  const t = useTexts("staff-reports");
  const href = reportLinks.confirmStep(report, step.id);
  if (step.kind === "department") return null;
  const held = step.plannedDay !== null && step.plannedDay <= today.toString();
  if (step.confirmedDay || !held)
    return <a href={href}>{t(step.confirmedDay ? "preparation.change" : "preparation.confirm-day")}</a>;
  return <ActionForm action={href} label={t("preparation.confirm-planned")} about={step.name} />;
}

/** Who has been heard and who will be. */
export function StepsList({ report, steps, allowed, today }: StepsListProps) {
  const t = useTexts("staff-reports");
  const columns: Column<StepPart>[] = [
    { key: "name", header: t("preparation.name"), primary: true, cell: ({ name }) => name },
    { key: "state", header: t("list.state"), cardLabel: false, cell: (step) => <StepState step={step} /> },
    {
      key: "confirm",
      header: t("preparation.confirm"),
      cardLabel: false,
      cell: (step) => allowed.has("confirm-step") && <Confirm step={step} report={report} today={today} />,
    },
  ];
  const empty = <EmptyState title={t("preparation.none")} text={t("preparation.none-text")} />;
  return (
    <>
      <DataTable
        caption={t("preparation.title")}
        captionHidden
        columns={columns}
        rows={steps}
        rowKey={({ id }) => id}
        empty={empty}
      />
      {allowed.has("write") && (
        <ActionRow>
          <ActionLink href={reportLinks.preparation(report)} label={t("preparation.edit")} kind="secondary" />
        </ActionRow>
      )}
    </>
  );
}
