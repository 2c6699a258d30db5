import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";

type Stored = { given_name: string; family_name: string; email: string | null; phone: string | null };

/** What is said of a person, to fill in or change. */
export function PersonForm({ stored }: { stored?: Stored }) {
  const t = useTexts("organisation");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextField {...field("givenName", stored?.given_name)} label={t("person.given-name")} width="medium" />
      <TextField {...field("familyName", stored?.family_name)} label={t("person.family-name")} width="medium" />
      <TextField
        {...field("email", stored?.email)}
        label={t("person.email")}
        description={t("person.email-help")}
        type="email"
        optional={optional}
        spellCheck={false}
      />
      <TextField
        {...field("phone", stored?.phone)}
        label={t("person.phone")}
        type="tel"
        optional={optional}
        width="medium"
      />
    </>
  );
}
