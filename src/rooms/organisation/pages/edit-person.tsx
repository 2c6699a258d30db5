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
import { changePerson } from "../commands/change-person.ts";
import { need } from "../parts/need.ts";
import { PersonForm } from "../parts/person-form.tsx";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  return { person: show(await personPage(visit.world, visit.actor, { id: params.id })).person };
});

export const action = form(
  ({ visit, params, fields }) =>
    changePerson(visit.world, visit.actor, { ...fields, person: params.id }, visit.requestId),
  ({ id }) => `/organisation/personer/${id}?klart=organisation.person-changed`,
);

export default function EditPerson({ loaderData: { person } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("edit-person")} />
      <PageHeading title={t("edit-person")} kicker={person.name} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(person.version) }} />
        <PersonForm stored={person} />
        <ButtonRow
          buttons={[{ label: t("web:save") }]}
          cancel={{ href: `/organisation/personer/${person.id}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
