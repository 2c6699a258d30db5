import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";

/** Why something is corrected, and whether what stood there must be kept from the public. */
export function ReasonFields() {
  const t = useTexts("register");
  const { field, values } = useRefilled();
  return (
    <>
      <TextArea
        {...field("reason")}
        label={t("field.correctionReason")}
        description={t("hint.correction-reason")}
        rows={3}
      />
      <CheckboxField
        name="hideOld"
        label={t("field.hideOld")}
        description={t("hint.hide-old")}
        checked={values.hideOld === "yes"}
      />
    </>
  );
}
