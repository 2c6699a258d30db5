import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { contactKinds, contactPurposes } from "../model.ts";

type Stored = { purpose: string; kind: string; value: string; owner: string | null };

/** What is said of a contact point, to fill in or change. */
export function ContactForm({ stored }: { stored: Stored }) {
  const t = useTexts("organisation");
  const { field, values } = useRefilled();
  return (
    <>
      <SelectField
        {...field("purpose", stored.purpose)}
        label={t("contact.purpose")}
        choices={contactPurposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
        placeholder={t("choose")}
      />
      <RadioGroup
        {...field("kind", stored.kind)}
        label={t("contact.kind")}
        choices={contactKinds.map((value) => ({ value, label: t(`contact.${value}`) }))}
      />
      <TextField {...field("value", stored.value)} label={t("contact.value")} spellCheck={false} />
      <TextField
        {...field("owner", stored.owner)}
        label={t("contact.owner")}
        description={t("contact.owner-help")}
        spellCheck={false}
      />
      <CheckboxField
        name="verified"
        label={t("contact.tried")}
        description={t("contact.tried-help")}
        checked={values.verified === "yes"}
      />
    </>
  );
}
