import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { RoomTabs } from "../parts/room-tabs.tsx";
import { listGroups } from "../queries/list-groups.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit }) => ({
  groups: show(await listGroups(visit.world, visit.actor, {})),
  manages: can(visit.actor, manageOrganisation, null),
}));

export default function Groups({ loaderData: { groups, manages } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const add = "/organisation/grupper/ny";
  return (
    <>
      <PageTitle title={t("groups")} />
      <PageHeading
        title={t("groups")}
        lead={t("groups-lead")}
        action={manages && <ActionLink href={add} label={t("add-group")} />}
      />
      <RoomTabs current="groups" />
      <DataTable
        caption={t("groups")}
        captionHidden
        rows={groups}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t("groups-empty")}
            text={t("groups-empty-text")}
            {...(manages ? { action: { href: add, label: t("add-group") } } : {})}
          />
        }
        columns={[
          {
            key: "name",
            header: t("group.name"),
            primary: true,
            cell: ({ slug, name }) => <a href={`/organisation/grupper/${slug}`}>{name}</a>,
          },
          {
            key: "made",
            header: t("group.made-of"),
            cell: ({ kinds }) =>
              kinds.length > 0 ? kinds.map((kind) => t(`kind.${kind}`)).join(", ") : t("group.named"),
          },
          { key: "reaches", header: t("group.reaches-today"), align: "end", cell: ({ reaches }) => number(reaches) },
        ]}
      />
    </>
  );
}
