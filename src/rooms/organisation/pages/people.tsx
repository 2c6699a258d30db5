import { roles } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { peoplePerPage } from "../model.ts";
import { address } from "../parts/address.ts";
import { askedPage } from "../parts/asked-page.ts";
import { PageLinks } from "../parts/page-links.tsx";
import { PeopleFilter, peopleAsked } from "../parts/people-filter.tsx";
import { PeopleTable } from "../parts/people-table.tsx";
import { RoomTabs } from "../parts/room-tabs.tsx";
import { listChoices } from "../queries/list-choices.ts";
import { listPeople } from "../queries/list-people.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

const longestSearch = 100;

export const loader = page(async ({ visit, url }) => {
  const bodies = show(await listChoices(visit.world, visit.actor, {}));
  const asked = {
    q: (url.searchParams.get("q") ?? "").trim().slice(0, longestSearch),
    role: roles.find((each) => each === url.searchParams.get("roll")) ?? null,
    body: bodies.find(({ slug }) => slug === url.searchParams.get("organ"))?.slug ?? null,
    left: url.searchParams.get("slutat") === "ja",
  };
  const found = show(await listPeople(visit.world, visit.actor, { ...asked, page: askedPage(url) }));
  return { asked, bodies, found, manages: can(visit.actor, manageOrganisation, null) };
});

export default function People({ loaderData: { asked, bodies, found, manages } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const to = (sida: number) => address("/organisation/personer", [...peopleAsked(asked), ["sida", sida]]);
  return (
    <>
      <PageTitle title={t("people")} />
      <PageHeading
        title={t("people")}
        lead={t("people-lead")}
        action={
          manages && (
            <ActionRow>
              <ActionLink href="/organisation/personer/ny" label={t("add-person")} />
              <ActionLink href="/organisation/import" label={t("import")} kind="secondary" />
            </ActionRow>
          )
        }
      />
      <RoomTabs current="people" />
      <PeopleFilter asked={asked} bodies={bodies} count={found.total} />
      <PeopleTable people={found.rows} caption={t("people")} />
      <PageLinks page={found.page} perPage={peoplePerPage} total={found.total} to={to} />
    </>
  );
}
