import type { Choice } from "./choice.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type SelectFieldProps = FieldProps & {
  value?: string;
  choices: readonly Choice[];
  /** The words of the empty first choice, e.g. "Välj nämnd" or "Alla"; without it the first choice stands chosen. */
  placeholder?: string;
};

/** One of many answers. Five or fewer read better as a `RadioGroup`. */
export function SelectField(props: SelectFieldProps) {
  const { value, choices, placeholder } = props;
  return (
    <FieldFrame {...props}>
      <select {...fieldWiring(props).control} className="ds-input" defaultValue={value ?? ""}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
