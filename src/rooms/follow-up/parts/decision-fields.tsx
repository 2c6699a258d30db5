import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";

/** When it was decided, and where that stands. */
export function DecisionFields() {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <>
      <DateField {...field("day")} label={t("decision.day")} />
      <TextField {...field("paragraph")} label={t("decision.paragraph")} width="short" />
    </>
  );
}
