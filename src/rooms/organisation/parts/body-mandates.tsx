import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { holdsOn } from "../rules/period.ts";
import type { BodyData } from "./body-data.ts";
import { usePeriod } from "./use-period.ts";

type Mandate = BodyData["mandates"][number];
type Props = { data: BodyData; day: Temporal.PlainDate; manages: boolean };

function useColumns(slug: string, manages: boolean): Column<Mandate>[] {
  const t = useTexts("organisation");
  const period = usePeriod();
  const end: Column<Mandate> = {
    key: "end",
    header: t("change-column"),
    cardLabel: false,
    cell: ({ id }) => <a href={`/organisation/${slug}/mandat/${id}`}>{t("mandate.end")}</a>,
  };
  return [
    {
      key: "name",
      header: t("person.name"),
      primary: true,
      cell: ({ name, person_id }) => <PersonLine name={name} href={`/organisation/personer/${person_id}`} />,
    },
    { key: "position", header: t("mandate.position"), cell: ({ position }) => t(`position.${position}`) },
    { key: "party", header: t("mandate.party"), cell: ({ party }) => party ?? "–" },
    { key: "period", header: t("period.period"), cell: period },
    ...(manages ? [end] : []),
  ];
}

/**
 * The elected members that day, and folded away those whose term begins later. Bodies that nobody is elected to have no
 * such part.
 */
export function BodyMandates({ data, day, manages }: Props) {
  const t = useTexts("organisation");
  const { body, mandates } = data;
  const columns = useColumns(body.slug, manages);
  const sitting = mandates.filter((mandate) => holdsOn(mandate, day));
  const coming = mandates.filter(({ from }) => Temporal.PlainDate.compare(from, day) > 0);
  if (body.kind === "outside_body" || (mandates.length === 0 && !manages)) return null;
  const add = <ActionLink href={`/organisation/${body.slug}/mandat/nytt`} label={t("give-mandate")} kind="secondary" />;
  const table = { columns, captionHidden: true, rowKey: ({ id }: Mandate) => id };
  return (
    <PageSection heading={t("mandate.mandates")} action={manages && add}>
      <DataTable
        {...table}
        caption={t("mandate.mandates")}
        rows={sitting}
        empty={<EmptyState title={t("mandate.none")} />}
      />
      {coming.length > 0 && (
        <DetailsBlock summary={t("mandate.coming", { count: coming.length })}>
          <DataTable {...table} caption={t("mandate.coming-caption")} rows={coming} empty={null} />
        </DetailsBlock>
      )}
    </PageSection>
  );
}
