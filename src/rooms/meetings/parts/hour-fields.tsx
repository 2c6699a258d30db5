import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";

/** When it begins, where, and whether a free day is meant. */
export function HourFields({ startsAt, place }: { startsAt: string; place: string }) {
  const t = useTexts("meetings");
  const { field, values } = useRefilled();
  return (
    <>
      <TextField
        {...field("startsAt", startsAt)}
        label={t("field.startsAt")}
        description={t("hint.startsAt")}
        width="short"
        inputMode="decimal"
      />
      <TextField {...field("place", place)} label={t("field.place")} />
      <CheckboxField
        name="freeDaysToo"
        label={t("field.freeDaysToo")}
        description={t("hint.freeDaysToo")}
        checked={values.freeDaysToo === "yes"}
      />
    </>
  );
}
