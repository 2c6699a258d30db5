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

type Reached = PageProps<typeof loader>["loaderData"]["reaches"];

function ReachedTable({ reaches, caption, edit }: { reaches: Reached; caption: string; edit: string | null }) {
  const t = useTexts("organisation");
  const next = edit === null ? {} : { action: { href: edit, label: t("edit-group") } };
  const name = ({ slug, name }: Reached[number]) => <a href={`/organisation/${slug}`}>{name}</a>;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={reaches}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("group.reaches-none")} text={t("group.reaches-none-text")} {...next} />}
      columns={[
        { key: "name", header: t("body.name"), primary: true, cell: name },
        { key: "kind", header: t("body.kind"), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: "email", header: t("body.email"), cell: ({ email }) => email ?? "–" },
      ]}
    />
  );
}

export default function GroupView({ loaderData: { group, reaches, asked, manages } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const here = `/organisation/grupper/${group.slug}`;
  const edit = `${here}/andra`;
  const kinds = group.kinds.map((kind) => t(`kind.${kind}`)).join(", ");
  const made = kinds === "" ? t("group.of-named") : t("group.of-kinds", { kinds });
  const heading = t("group.reaches", { count: reaches.length, day: asked.day.toString() });
  const change = manages && <ActionLink href={edit} label={t("edit-group")} kind="secondary" />;
  return (
    <>
      <PageTitle title={group.name} />
      <PageHeading title={group.name} kicker={t("group.group")} lead={made} action={change} />
      <DayFilter action={here} asked={asked} label={t("day.group")} />
      <PageSection heading={heading}>
        <ReachedTable reaches={reaches} caption={heading} edit={manages ? edit : null} />
      </PageSection>
    </>
  );
}
