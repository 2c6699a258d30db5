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
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { manageOrganisation } from "../actions.ts";
import { giveMandate } from "../commands/give-mandate.ts";
import { positions } from "../model.ts";
import { need } from "../parts/need.ts";
import { bodyPage } from "../queries/body-page.ts";

export const handle: PageHandle = { trail: [{ href: "/organisation", label: "organisation:organisation" }] };

export const loader = page(async ({ visit, params }) => {
  need(visit, manageOrganisation, null);
  return { body: show(await bodyPage(visit.world, visit.actor, { slug: params.slug, day: visit.today })).body };
});

export const action = form(
  ({ visit, params, fields }) =>
    giveMandate(visit.world, visit.actor, { ...fields, body: params.slug }, visit.requestId),
  ({ slug }) => `/organisation/${slug}?klart=organisation.mandate-given`,
);

export default function NewMandate({ loaderData: { body } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <PageTitle title={t("give-mandate")} />
      <PageHeading title={t("give-mandate")} kicker={body.name} lead={t("give-mandate-lead")} />
      <FormFrame {...frame}>
        <TextField
          {...field("person")}
          label={t("role.person")}
          description={t("role.person-help")}
          spellCheck={false}
        />
        <SelectField
          {...field("position")}
          label={t("mandate.position")}
          choices={positions.map((value) => ({ value, label: t(`position.${value}`) }))}
          placeholder={t("choose")}
        />
        <TextField {...field("party")} label={t("mandate.party")} optional={optional} width="medium" />
        <DateField {...field("from")} label={t("period.from")} description={t("day-help")} />
        <DateField {...field("to")} label={t("period.to")} description={t("period.to-help")} optional={optional} />
        <ButtonRow
          buttons={[{ label: t("give-mandate") }]}
          cancel={{ href: `/organisation/${body.slug}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
