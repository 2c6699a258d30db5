import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { PersonData } from "./body-data.ts";
import { usePeriod } from "./use-period.ts";

type Absence = PersonData["absences"][number];

function Substitute({ substitute, substitute_id }: Absence) {
  const t = useTexts("organisation");
  if (!substitute_id || !substitute) return <StatusTag tone="warning" label={t("absence.nobody")} />;
  return <PersonLine name={substitute} href={`/organisation/personer/${substitute_id}`} />;
}

/** When the person is or has been away, and who stood in. */
export function PersonAbsences({
  data,
  today,
  mayRecord,
}: {
  data: PersonData;
  today: Temporal.PlainDate;
  mayRecord: boolean;
}) {
  const t = useTexts("organisation");
  const period = usePeriod();
  const here = `/organisation/personer/${data.person.id}/franvaro`;
  const over = ({ to }: Absence) => Temporal.PlainDate.compare(to, today) < 0;
  const steps: Column<Absence> = {
    key: "act",
    header: t("change-column"),
    cardLabel: false,
    cell: (absence) => (over(absence) ? "" : <a href={`${here}/${absence.id}`}>{t("withdraw-absence")}</a>),
  };
  return (
    <PageSection
      heading={t("absence.absences")}
      action={mayRecord && <ActionLink href={here} label={t("record-absence")} kind="secondary" />}
    >
      <DataTable
        caption={t("absence.absences")}
        captionHidden
        rows={data.absences}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("absence.none")} />}
        columns={[
          { key: "period", header: t("period.period"), primary: true, cell: period },
          { key: "substitute", header: t("absence.substitute"), cell: (absence) => <Substitute {...absence} /> },
          ...(mayRecord ? [steps] : []),
        ]}
      />
    </PageSection>
  );
}
