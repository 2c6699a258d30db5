import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type DateFieldProps = FieldProps & {
  /** As it was written, even when it is no date: the person corrects it instead of writing it again. */
  value?: string;
};

/**
 * A day, written as 2024-03-01. A text field, since `type="date"` throws away a value it cannot read (so an error could
 * not show what was written), follows the browser's language instead of the page's, and refuses pasted dates. The
 * numeric keyboard has no hyphen on iPhone, so the reader of the form must accept 20240301 as well.
 */
export function DateField(props: DateFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        {...fieldWiring(props).control}
        className="ds-input"
        data-length="short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={props.value}
      />
    </FieldFrame>
  );
}
