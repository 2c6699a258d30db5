import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { ImportPlan, KnownPart } from "../rules/import-plan.ts";

/** A part that the text does not have, with what it demands: whether it is struck, joined to another, or stays. */
function Left({ part, plan }: { part: KnownPart; plan: ImportPlan }) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const into = plan.parts.map(({ position, heading }) => ({
    value: `into-${position}`,
    label: t("import.joins", { heading }),
  }));
  const { requirements } = part;
  const follows = requirements.filter(({ wordingId }) => plan.follow.some((one) => one.wordingId === wordingId));
  const stays = requirements.length - follows.length;
  return (
    <FieldGroup
      legend={part.heading}
      {...(stays > 0 ? { description: t("import.left-demands", { count: stays }) } : {})}
    >
      <SelectField
        {...field(`gone-${part.partId}`, "")}
        label={t("import.fate")}
        placeholder={t("import.choose-fate")}
        choices={[
          { value: "retired", label: t("import.fate-retired") },
          { value: "keep", label: t("import.fate-keep") },
          ...into,
        ]}
      />
      <TextField
        {...field(`reason-${part.partId}`)}
        label={t("decide.reason")}
        description={t("import.own-reason-hint")}
        optional={t("web:optional")}
      />
    </FieldGroup>
  );
}

/** The parts of the version that a text does not have: a person says what becomes of each. */
export function LeftParts({ plan }: { plan: ImportPlan }) {
  const t = useTexts("programmes");
  if (plan.left.length === 0) return null;
  return (
    <PageSection heading={t("import.left", { count: plan.left.length })} id="saknas">
      <p>{t("import.left-text")}</p>
      {plan.left.map(({ part }) => (
        <Left key={part.partId} part={part} plan={plan} />
      ))}
    </PageSection>
  );
}
