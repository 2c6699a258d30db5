import { forbidden } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { startConsultation } from "../commands/start-consultation.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { DueFields } from "../parts/due-fields.tsx";
import { startingChoices } from "../queries/starting-choices.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async ({ visit, url }) => {
  const choices = show(await startingChoices(visit.world, visit.actor, {}));
  if (choices.registers.length === 0) show(forbidden());
  return { choices, id: visit.world.newId(), wanted: url.searchParams.get("arende") };
});

export const action = form(
  ({ visit, fields }) => {
    const { register, ...rest } = fields;
    // A case that is chosen goes before a register, which always has one chosen when there is only one.
    return startConsultation(visit.world, visit.actor, fields.case ? rest : { ...rest, register }, visit.requestId);
  },
  ({ id }) => `${consultationLinks.act(id, "propose")}?klart=consultations.started`,
);

type Choices = PageProps<typeof loader>["loaderData"]["choices"];

function CaseFields({ choices: { cases, registers }, wanted }: { choices: Choices; wanted: string | null }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <FieldGroup legend={t("draft.case-legend")} description={t("draft.case-hint")}>
      <SelectField
        {...field("case", wanted ?? "")}
        label={t("draft.case")}
        optional={t("web:optional")}
        placeholder={t("draft.new-case")}
        choices={cases.map(({ id, number, subject }) => ({ value: id, label: `${number} ${subject}` }))}
      />
      <SelectField
        {...field("register", registers.length === 1 ? (registers[0]?.id ?? "") : "")}
        label={t("draft.register")}
        description={t("draft.register-hint")}
        placeholder={t("draft.choose-register")}
        choices={registers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FieldGroup>
  );
}

/** A consultation is begun: what it is called, by when it is to be answered, and the case it belongs to. */
export default function NewConsultation({ loaderData: { choices, id, wanted } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("draft.new")}
      lead={t("draft.new-lead")}
      back={consultationLinks.list}
      submit={t("draft.begin")}
      hidden={{ id }}
    >
      <TextField {...field("title")} label={t("draft.title")} description={t("draft.title-hint")} />
      <DueFields label={t("draft.due-day")} description={t("draft.due-day-hint")} />
      <TextArea
        {...field("instructions")}
        label={t("draft.instructions")}
        description={t("draft.instructions-hint")}
        optional={t("web:optional")}
        rows={5}
      />
      <CaseFields choices={choices} wanted={wanted} />
    </ActPage>
  );
}
