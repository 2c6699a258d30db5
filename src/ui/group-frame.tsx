import type { ReactNode } from "react";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

type GroupFrameProps = FieldProps & { role?: "radiogroup"; children: ReactNode };

/** Legend, description and error around a group of answers. */
export function GroupFrame(props: GroupFrameProps) {
  const { label, optional, description, error, role, children } = props;
  const { id, descriptionId, errorId, control } = fieldWiring(props);
  return (
    <fieldset
      className="ds-fieldset choices"
      id={`${id}-group`}
      role={role}
      aria-describedby={control["aria-describedby"]}
      // A plain group has no aria-invalid; there the described error says it.
      aria-invalid={role && control["aria-invalid"]}
      data-invalid={error ? "" : undefined}
    >
      <legend className="ds-label">
        {label}
        {optional && <span className="field-optional">{` ${optional}`}</span>}
      </legend>
      {description && (
        <div data-field="description" id={descriptionId}>
          {description}
        </div>
      )}
      {error && (
        <p className="ds-validation-message" id={errorId}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
