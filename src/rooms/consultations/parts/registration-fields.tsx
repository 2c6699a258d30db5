import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";

type Named = { id: string; name: string };
type Choices = Record<"registers" | "officers" | "units" | "classifications", readonly Named[]>;

const named = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

/** One that need not be chosen, and is left out where there is nothing to choose. */
function Optional({ name, rows }: { name: "unit" | "classification"; rows: readonly Named[] }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  if (rows.length === 0) return null;
  return (
    <SelectField
      {...field(name)}
      label={t(`incoming.field.${name}`)}
      choices={named(rows)}
      placeholder={t("incoming.choose")}
      optional={t("web:optional")}
    />
  );
}

/** What the case is called, where it is registered and who answers for it. */
export function RegistrationFields({ title, choices }: { title: string; choices: Choices }) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const { registers, officers, units, classifications } = choices;
  const only = registers.length === 1 ? registers[0]?.id : undefined;
  return (
    <>
      <TextField {...field("subject", t("incoming.subject-start", { title }))} label={t("incoming.field.subject")} />
      <SelectField
        {...field("register", only)}
        label={t("incoming.field.register")}
        choices={named(registers)}
        {...(only ? {} : { placeholder: t("incoming.choose") })}
      />
      <SelectField
        {...field("officer")}
        label={t("incoming.field.officer")}
        description={t("incoming.officer-hint")}
        choices={named(officers)}
        placeholder={t("incoming.no-officer-yet")}
        optional={t("web:optional")}
      />
      <Optional name="unit" rows={units} />
      <Optional name="classification" rows={classifications} />
    </>
  );
}
