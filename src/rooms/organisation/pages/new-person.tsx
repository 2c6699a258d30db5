import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { addPerson } from "../commands/add-person.ts";
import { need } from "../parts/need.ts";
import { PersonForm } from "../parts/person-form.tsx";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit }) => {
  need(visit, manageOrganisation, null);
  return null;
});

export const action = form(
  ({ visit, fields }) => addPerson(visit.world, visit.actor, fields, visit.requestId),
  ({ id }) => `/organisation/personer/${id}?klart=organisation.person-added`,
);

export default function NewPerson() {
  const t = useTexts("organisation");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={t("add-person")} />
      <PageHeading title={t("add-person")} lead={t("add-person-lead")} />
      <FormFrame {...frame}>
        <PersonForm />
        <ButtonRow
          buttons={[{ label: t("add-person") }]}
          cancel={{ href: "/organisation/personer", label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
