import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type TextAreaProps = FieldProps & {
  value?: string;
  /** Visible lines; the person can drag it larger. */
  rows?: number;
  readOnly?: boolean;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        {...fieldWiring(props).control}
        className="ds-input"
        rows={props.rows ?? 5}
        readOnly={props.readOnly}
        defaultValue={props.value}
      />
    </FieldFrame>
  );
}
