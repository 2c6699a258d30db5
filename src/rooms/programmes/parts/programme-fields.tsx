import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { programmeKinds } from "../model.ts";

type Stored = { kind: string; title: string; about: string; responsible: string };

/** What a programme is called, what it is about and who answers for it. */
export function ProgrammeFields({ stored }: { stored?: Stored }) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  return (
    <>
      <TextField {...field("title", stored?.title)} label={t("facts.title")} description={t("facts.title-hint")} />
      <SelectField
        {...field("kind", stored?.kind ?? "security")}
        label={t("facts.kind")}
        choices={programmeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextArea
        {...field("about", stored?.about)}
        label={t("facts.about")}
        description={t("facts.about-hint")}
        rows={4}
      />
      <TextField
        {...field("responsible", stored?.responsible)}
        label={t("facts.responsible")}
        description={t("facts.responsible-hint")}
      />
    </>
  );
}
