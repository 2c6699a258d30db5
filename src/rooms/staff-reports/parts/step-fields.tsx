import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { stepKinds, stepOutcomes } from "../model.ts";
import type { StepPart } from "../queries/report-parts.ts";

type StepFieldsProps = { at: number; step: StepPart | undefined; many: boolean };

function What({ at, step }: Omit<StepFieldsProps, "many">) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const kinds = stepKinds.map((value) => ({ value, label: t(`preparation.kind.${value}`) }));
  return (
    <>
      <SelectField
        {...field(`kind-${at}`, step?.kind ?? "cooperation_group")}
        label={t("preparation.kind-label")}
        choices={kinds}
      />
      <TextField
        {...field(`name-${at}`, step?.name ?? "")}
        label={t("preparation.name")}
        description={t(step ? "preparation.name-remove" : "preparation.name-text")}
        {...(step ? {} : { optional: t("web:optional") })}
      />
    </>
  );
}

/** One preparation step in a form of several. */
export function StepFields({ at, step, many }: StepFieldsProps) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const outcomes = stepOutcomes.map((value) => ({ value, label: t(`preparation.outcome.${value}`) }));
  return (
    <FieldGroup legend={step?.name ?? t("preparation.new")}>
      <HiddenFields fields={{ [`id-${at}`]: step?.id ?? "" }} />
      <What at={at} step={step} />
      <DateField
        {...field(`plannedDay-${at}`, step?.plannedDay ?? "")}
        label={t("preparation.planned")}
        optional={t("web:optional")}
      />
      <SelectField
        {...field(`outcome-${at}`, step?.outcome ?? "treated")}
        label={t("preparation.outcome-label")}
        choices={outcomes}
      />
      {many && step && (
        <TextField {...field(`place-${at}`, String(at + 1))} label={t("place")} inputMode="numeric" width="short" />
      )}
    </FieldGroup>
  );
}
