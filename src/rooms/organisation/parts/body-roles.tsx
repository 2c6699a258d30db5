import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PersonLine } from "../../../ui/person-line.tsx";
import { address } from "./address.ts";
import type { BodyData } from "./body-data.ts";
import { usePeriod } from "./use-period.ts";
import { useTitled } from "./use-titled.ts";

type Holder = BodyData["holders"][number];

function useColumns(): Column<Holder>[] {
  const t = useTexts("organisation");
  const period = usePeriod();
  const titled = useTitled();
  return [
    {
      key: "name",
      header: t("person.name"),
      primary: true,
      cell: ({ name, person_id }) => <PersonLine name={name} href={`/organisation/personer/${person_id}`} />,
    },
    {
      key: "role",
      header: t("role.role"),
      cell: ({ role, title, unit }) => [titled(role, title), unit].filter(Boolean).join(", "),
    },
    { key: "email", header: t("person.email"), cell: ({ email }) => email ?? "–" },
    { key: "period", header: t("period.period"), nowrap: true, cell: period },
  ];
}

/** Who works at the body that day, and as what. */
export function BodyRoles({ data, mayGive }: { data: BodyData; mayGive: boolean }) {
  const t = useTexts("organisation");
  const columns = useColumns();
  const { body, holders, holdersInAll } = data;
  if (holders.length === 0 && !mayGive && body.to_day !== null) return null;
  const give = { href: `/organisation/${body.slug}/roller/ny`, label: t("give-role") };
  const all = {
    href: address("/organisation/personer", [["organ", body.slug]]),
    label: t("people-show-all", { count: holdersInAll }),
  };
  return (
    <PageSection heading={t("role.holders")} action={mayGive && <ActionLink {...give} kind="secondary" />}>
      <DataTable
        caption={t("role.holders")}
        captionHidden
        rows={holders}
        rowKey={({ id }) => id}
        columns={columns}
        empty={<EmptyState title={t("role.none-here")} {...(mayGive ? { action: give } : {})} />}
      />
      {holdersInAll > holders.length && <ActionLink {...all} kind="secondary" />}
    </PageSection>
  );
}
