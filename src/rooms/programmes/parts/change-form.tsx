import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { CheckboxGroup } from "../../../ui/checkbox-group.tsx";
import type { Choice } from "../../../ui/choice.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { changes } from "../model.ts";

type FormProps = {
  version: string;
  ofKind: "part" | "requirement";
  before: readonly Choice[];
  here: readonly Choice[];
};

const asList = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Notes what happened to chapters and sections, or to requirements: which they were, which they are, and why. */
export function ChangeForm({ version, ofKind, before, here }: FormProps) {
  const t = useTexts("programmes");
  const { frame, field, values } = useRefilled();
  const mine = values.ofKind === ofKind;
  const own = (name: string) => (mine ? field(name) : { name });
  const wrong = (name: string) => {
    const { error } = field(name);
    return mine && error ? { error } : {};
  };
  const id = (name: string) => `f-${ofKind}-${name}`;
  const side = (name: "from" | "to", choices: readonly Choice[]) => (
    <CheckboxGroup
      name={name}
      id={id(name)}
      label={t(`changes.${name}`)}
      choices={choices}
      values={mine ? asList(values[name]) : []}
      {...wrong(name)}
    />
  );
  return (
    <DetailsBlock summary={t(`changes.note-${ofKind}`)} open={mine}>
      <FormFrame {...(mine ? frame : { errorHeading: "", errors: [] })}>
        <HiddenFields fields={{ version, ofKind }} />
        <RadioGroup
          {...own("change")}
          id={id("change")}
          label={t("changes.change")}
          choices={changes.map((value) => ({ value, label: t(`changes.is-${value}`) }))}
        />
        {before.length > 0 && side("from", before)}
        {here.length > 0 && side("to", here)}
        <TextArea {...own("reason")} id={id("reason")} label={t("decide.reason")} rows={2} />
        <ButtonRow buttons={[{ label: t("changes.note") }]} />
      </FormFrame>
    </DetailsBlock>
  );
}
