import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { writePlan } from "../actions.ts";
import { IndicatorTable } from "../parts/indicator-table.tsx";
import { indicatorList } from "../queries/indicator-list.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const loader = page(async ({ visit: { world, actor } }) => ({
  rows: show(await indicatorList(world, actor, {})),
  mayAdd: bodiesWhere(actor, writePlan).length > 0,
}));

/** What is measured: the council's indicators first, then those of one's own bodies. */
export default function IndicatorList({ loaderData: { rows, mayAdd } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const add = <ActionLink href={indicatorLinks.add} label={t("indicator.add")} />;
  const parts = [
    { heading: t("indicator.councils"), rows: rows.filter(({ council }) => council), none: t("indicator.no-councils") },
    { heading: t("indicator.own"), rows: rows.filter(({ council }) => !council), none: t("indicator.no-own") },
  ];
  return (
    <>
      <PageTitle title={t("indicator.title")} />
      <PageHeading title={t("indicator.title")} lead={t("indicator.lead")} {...(mayAdd ? { action: add } : {})} />
      {parts.map(({ heading, rows: lines, none }) => (
        <PageSection key={heading} heading={heading}>
          <IndicatorTable caption={heading} rows={lines} empty={<EmptyState title={none} />} />
        </PageSection>
      ))}
    </>
  );
}
