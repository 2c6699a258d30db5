import type { ReactNode } from "react";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

type FieldFrameProps = FieldProps & { children: ReactNode };

/** Label, description and error around one control. The error stands above the control, where autofill cannot hide it. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, optional, description, error, children } = props;
  const { id, descriptionId, errorId } = fieldWiring(props);
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional">{` ${optional}`}</span>}
      </label>
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
    </div>
  );
}
