import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { dissentKinds } from "../model.ts";
import type { Dissent } from "../queries/settled-item.ts";

/** What sort of dissent it is, whose, and what they say. */
export function DissentFields({ dissent }: { dissent: Dissent | null }) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  const kinds = dissentKinds.map((kind) => ({
    value: kind,
    label: t(`dissent.kind.${kind}`),
    description: t(`dissent.hint.${kind}`),
  }));
  return (
    <>
      <RadioGroup {...field("kind", dissent?.kind)} label={t("field.dissentKind")} choices={kinds} />
      <TextField {...field("names", dissent?.names)} label={t("field.names")} description={t("hint.names")} />
      <TextArea
        {...field("statement", dissent?.statement)}
        label={t("field.statement")}
        description={t("hint.statement")}
        rows={8}
      />
    </>
  );
}
