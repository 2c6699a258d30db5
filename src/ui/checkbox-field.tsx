import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type CheckboxFieldProps = FieldProps & {
  /** What is sent when it is ticked; nothing is sent when it is not. */
  value?: string;
  checked?: boolean;
};

/** One thing to say yes to, such as confirming that something is correct. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, optional, description, error, value = "yes", checked } = props;
  const { id, descriptionId, errorId, control } = fieldWiring(props);
  return (
    <div className="choices">
      {error && (
        <p className="ds-validation-message" id={errorId}>
          {error}
        </p>
      )}
      <div className="ds-field choice">
        <input {...control} className="ds-input" type="checkbox" value={value} defaultChecked={checked} />
        <label className="ds-label" htmlFor={id}>
          {label}
          {optional && <span className="field-optional">{` ${optional}`}</span>}
        </label>
        {description && (
          <div data-field="description" id={descriptionId}>
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
