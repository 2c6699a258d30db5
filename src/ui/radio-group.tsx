import type { Choice } from "./choice.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field-props.ts";
import { GroupFrame } from "./group-frame.tsx";

export type RadioGroupProps = FieldProps & { value?: string; choices: readonly Choice[] };

/** One of a few answers, all in sight. `label` is the legend: the question itself. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, id = fieldId(name), value, choices } = props;
  return (
    <GroupFrame {...props} role="radiogroup">
      <ChoiceFields type="radio" id={id} name={name} choices={choices} chosen={value === undefined ? [] : [value]} />
    </GroupFrame>
  );
}
