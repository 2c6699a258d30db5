import { can } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { manageOrganisation } from "../actions.ts";
import { bodyKinds } from "../model.ts";
import { BodiesTable } from "../parts/bodies-table.tsx";
import { DirectoryFigures } from "../parts/directory-figures.tsx";
import { DirectoryFilter } from "../parts/directory-filter.tsx";
import { ExportLinks } from "../parts/export-links.tsx";
import { FoundPeople } from "../parts/found-people.tsx";
import { RoomTabs } from "../parts/room-tabs.tsx";
import { countOrganisation } from "../queries/count-organisation.ts";
import { listBodies } from "../queries/list-bodies.ts";
import { listPeople } from "../queries/list-people.ts";

const longestSearch = 100;

export const loader = page(async ({ visit, url }) => {
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, longestSearch);
  const kind = bodyKinds.find((each) => each === url.searchParams.get("slag")) ?? null;
  const asked = { q, kind, closed: url.searchParams.get("avslutade") === "ja" };
  return {
    asked,
    today: visit.today,
    bodies: show(await listBodies(visit.world, visit.actor, asked)),
    people: q === "" ? null : show(await listPeople(visit.world, visit.actor, { q })),
    counts: show(await countOrganisation(visit.world, visit.actor, {})),
    manages: can(visit.actor, manageOrganisation, null),
  };
});

export default function Directory({ loaderData }: PageProps<typeof loader>) {
  const { asked, today, bodies, people, counts, manages } = loaderData;
  const t = useTexts("organisation");
  return (
    <>
      <PageTitle title={t("organisation")} />
      <PageHeading
        title={t("organisation")}
        lead={t("directory-lead")}
        action={
          manages && (
            <ActionRow>
              <ActionLink href="/organisation/nytt-organ" label={t("add-body")} />
              <ActionLink href="/organisation/import" label={t("import")} kind="secondary" />
            </ActionRow>
          )
        }
      />
      <RoomTabs current="bodies" />
      <DirectoryFilter asked={asked} bodies={bodies.length} people={people?.total ?? null} />
      {asked.q === "" && asked.kind === null && <DirectoryFigures counts={counts} />}
      {(bodies.length > 0 || !people?.total) && (
        <PageSection heading={t("bodies")}>
          <BodiesTable bodies={bodies} asked={asked} today={today} manages={manages} />
        </PageSection>
      )}
      {people && people.total > 0 && <FoundPeople people={people} q={asked.q} />}
      <ExportLinks />
    </>
  );
}
