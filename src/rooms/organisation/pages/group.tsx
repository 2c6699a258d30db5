import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { manageOrganisation } from "../actions.ts";
import { askedDay } from "../parts/asked-day.ts";
import { DayFilter } from "../parts/day-filter.tsx";
import { groupPage } from "../queries/group-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/grupper", label: "organisation:groups" },
  ],
};

export const loader = page(async ({ visit, params, url }) => {
  const asked = askedDay(url, visit.today);
  const found = show(await groupPage(visit.world, visit.actor, { slug: params.slug, day: asked.day }));
  return { ...found, asked, manages: can(visit.actor, manageOrganisation, null) };
});

export default function GroupView({ loaderData: { group, reaches, asked, manages } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const here = `/organisation/grupper/${group.slug}`;
  const made =
    group.kinds.length > 0
      ? t("group.of-kinds", { kinds: group.kinds.map((kind) => t(`kind.${kind}`)).join(", ") })
      : t("group.of-named");
  const edit = <ActionLink href={`${here}/andra`} label={t("edit-group")} kind="secondary" />;
  const heading = t("group.reaches", { count: reaches.length, day: asked.day.toString() });
  return (
    <>
      <PageTitle title={group.name} />
      <PageHeading title={group.name} kicker={t("group.group")} lead={made} action={manages && edit} />
      <DayFilter action={here} asked={asked} label={t("day.group")} />
      <PageSection heading={heading}>
        <DataTable
          caption={heading}
          captionHidden
          rows={reaches}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={t("group.reaches-none")}
              text={t("group.reaches-none-text")}
              {...(manages ? { action: { href: `${here}/andra`, label: t("edit-group") } } : {})}
            />
          }
          columns={[
            {
              key: "name",
              header: t("body.name"),
              primary: true,
              cell: ({ slug, name }) => <a href={`/organisation/${slug}`}>{name}</a>,
            },
            { key: "kind", header: t("body.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
            { key: "email", header: t("body.email"), cell: ({ email }) => email ?? "–" },
          ]}
        />
      </PageSection>
    </>
  );
}
