import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { setGroup } from "../commands/set-group.ts";
import { GroupForm } from "../parts/group-form.tsx";
import { need } from "../parts/need.ts";
import { groupPage } from "../queries/group-page.ts";
import { listChoices } from "../queries/list-choices.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/grupper", label: "organisation:groups" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  const { group, members } = show(await groupPage(visit.world, visit.actor, { slug: params.slug, day: visit.today }));
  const standing = show(await listChoices(visit.world, visit.actor, {}));
  // A member that has ended stays a choice, so that saving does not silently drop it: it is followed to its successor.
  const ended = members
    .filter(({ slug }) => !standing.some((body) => body.slug === slug))
    .map(({ slug, name }) => ({ slug, name, name_en: null }));
  return { group: { ...group, members: members.map(({ slug }) => slug) }, bodies: [...standing, ...ended] };
});

export const action = form(
  ({ visit, params, fields }) => setGroup(visit.world, visit.actor, { ...fields, group: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/grupper/${slug}?klart=organisation.group-set`,
);

export default function EditGroup({ loaderData: { group, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("edit-group")} />
      <PageHeading title={t("edit-group")} kicker={group.name} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(group.version) }} />
        <GroupForm bodies={bodies} stored={group} />
        <ButtonRow
          buttons={[{ label: t("web:save") }]}
          cancel={{ href: `/organisation/grupper/${group.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
