import { forbidden } from "../../../kernel/outcome.ts";
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
import { recordAbsence } from "../commands/record-absence.ts";
import { mayRecordAbsence } from "../parts/may-record-absence.ts";
import { listColleagues } from "../queries/list-colleagues.ts";
import { personPage } from "../queries/person-page.ts";

export const handle: PageHandle = {
  trail: [
    { href: "/organisation", label: "organisation:organisation" },
    { href: "/organisation/personer", label: "organisation:people" },
  ],
};

export const loader = page(async ({ visit, params }) => {
  const data = show(await personPage(visit.world, visit.actor, { id: params.id }));
  if (!mayRecordAbsence(visit, data)) show(forbidden());
  return {
    person: data.person,
    colleagues: show(await listColleagues(visit.world, visit.actor, { person: params.id })),
  };
});

export const action = form(
  ({ visit, params, fields }) =>
    recordAbsence(visit.world, visit.actor, { ...fields, person: params.id }, visit.requestId),
  ({ person }) => `/organisation/personer/${person}?klart=organisation.absence-recorded`,
);

export default function NewAbsence({ loaderData: { person, colleagues } }: PageProps<typeof loader>) {
  const t = useTexts("organisation");
  const { frame, field } = useRefilled();
  const choices = colleagues.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  return (
    <>
      <PageTitle title={t("record-absence")} />
      <PageHeading title={t("record-absence")} kicker={person.name} lead={t("record-absence-lead")} />
      <FormFrame {...frame}>
        <DateField {...field("from")} label={t("absence.from")} description={t("day-help")} />
        <DateField {...field("to")} label={t("absence.to")} />
        <SelectField
          {...field("substitute")}
          label={t("absence.substitute")}
          description={t("absence.substitute-help")}
          optional={t("web:optional")}
          choices={choices}
          placeholder={t("absence.nobody")}
        />
        <ButtonRow
          buttons={[{ label: t("record-absence") }]}
          cancel={{ href: `/organisation/personer/${person.id}`, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
