import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { setGroup } from "../commands/set-group.ts";
import { GroupForm } from "../parts/group-form.tsx";
import { need } from "../parts/need.ts";
import { listChoices } from "../queries/list-choices.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/grupper", label: "organisation:groups" },
  ],
};

export const loader = page(async ({ visit }) => {
  need(visit, manageOrganisation, null);
  return { bodies: show(await listChoices(visit.world, visit.actor, {})) };
});

export const action = form(
  ({ visit, fields }) => setGroup(visit.world, visit.actor, fields, visit.requestId),
  ({ slug }) => `/organisation/grupper/${slug}?klart=organisation.group-set`,
);

export default function NewGroup({ loaderData: { bodies } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("add-group")} />
      <PageHeading title={t("add-group")} lead={t("groups-lead")} />
      <FormFrame {...frame}>
        <GroupForm bodies={bodies} />
        <ButtonRow
          buttons={[{ label: t("add-group") }]}
          cancel={{ href: "/organisation/grupper", label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
