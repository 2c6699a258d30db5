import type { Choice } from "./choice.ts";
import { ChoiceFields } from "./choice-fields.tsx";
import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field-props.ts";
import { GroupFrame } from "./group-frame.tsx";

export type CheckboxGroupProps = FieldProps & { values?: readonly string[]; choices: readonly Choice[] };

/** Some of a few answers. Each chosen one is sent under the same name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, id = fieldId(name), values = [], choices } = props;
  return (
    <GroupFrame {...props}>
      <ChoiceFields type="checkbox" id={id} name={name} choices={choices} chosen={values} />
    </GroupFrame>
  );
}
