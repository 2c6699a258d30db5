import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FieldGroup } from "../../../ui/field-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { PersonChoice } from "../queries/report-choices.ts";
import type { SignatoryPart } from "../queries/report-parts.ts";

type SignatoryFieldsProps = {
  at: number;
  signatory: SignatoryPart | undefined;
  people: readonly PersonChoice[];
  many: boolean;
};

/** One who attests, in a form of several. Nobody chosen takes the row away. */
export function SignatoryFields({ at, signatory, people, many }: SignatoryFieldsProps) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const choices = people.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  const gone = signatory && !people.some(({ id }) => id === signatory.person);
  const all = gone ? [{ value: signatory.person, label: signatory.name }, ...choices] : choices;
  return (
    <FieldGroup legend={signatory ? t("signatory.number", { number: at + 1 }) : t("signatory.new")}>
      <SelectField
        {...field(`person-${at}`, signatory?.person)}
        label={t("signatory.person")}
        choices={all}
        placeholder={t("signatory.nobody")}
        optional={optional}
      />
      <TextField {...field(`title-${at}`, signatory?.title)} label={t("signatory.person-title")} width="medium" />
      <TextField
        {...field(`unit-${at}`, signatory?.unit)}
        label={t("signatory.unit")}
        width="medium"
        optional={optional}
      />
      {many && signatory && (
        <TextField {...field(`place-${at}`, String(at + 1))} label={t("place")} inputMode="numeric" width="short" />
      )}
    </FieldGroup>
  );
}
