import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { manageOrganisation } from "../actions.ts";
import { addBody } from "../commands/add-body.ts";
import { BodyForm } from "../parts/body-form.tsx";
import { need } from "../parts/need.ts";
import { listChoices } from "../queries/list-choices.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit }) => {
  need(visit, manageOrganisation, null);
  return { bodies: show(await listChoices(visit.world, visit.actor, {})), today: visit.today };
});

export const action = form(
  ({ visit, fields }) => addBody(visit.world, visit.actor, fields, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.body-added`,
);

export default function NewBody({ loaderData: { bodies, today } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  return (
    <>
      <PageTitle title={t("add-body")} />
      <PageHeading title={t("add-body")} lead={t("add-body-lead")} />
      <FormFrame {...frame}>
        <BodyForm bodies={bodies} />
        <DateField {...field("from", today.toString())} label={t("body.from")} description={t("day-help")} />
        <ButtonRow buttons={[{ label: t("add-body") }]} cancel={{ href: "/organisation", label: t("web:cancel") }} />
      </FormFrame>
    </>
  );
}
