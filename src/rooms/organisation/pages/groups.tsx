import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { GroupsTable } from "../parts/groups-table.tsx";
import { RoomTabs } from "../parts/room-tabs.tsx";
import { listGroups } from "../queries/list-groups.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit }) => ({
  groups: show(await listGroups(visit.world, visit.actor, {})),
  manages: can(visit.actor, manageOrganisation, null),
}));

export default function Groups({ loaderData: { groups, manages } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
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
      <GroupsTable groups={groups} add={manages ? add : null} />
    </>
  );
}
