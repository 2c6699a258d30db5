import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";

type DueFieldsProps = { stored?: string; name?: "dueDay" | "grantedDay"; label: string; description: string };

/** The day answers must be in by. The box for a day off comes only when somebody has written one. */
export function DueFields({ stored, name = "dueDay", label, description }: DueFieldsProps) {
  const t = useTexts("consultations");
  const { field, values } = useRefilled();
  const written = field(name, stored ?? null);
  const asked = written.error !== undefined && /^\d{4}-?\d{2}-?\d{2}$/.test(written.value ?? "");
  return (
    <>
      <DateField {...written} label={label} description={description} />
      {(asked || values.freeDayMeant === "yes") && (
        <CheckboxField name="freeDayMeant" label={t("draft.free-day-meant")} checked={values.freeDayMeant === "yes"} />
      )}
    </>
  );
}
