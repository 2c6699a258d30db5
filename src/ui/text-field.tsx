import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type TextFieldProps = FieldProps & {
  value?: string;
  type?: "text" | "email" | "tel" | "url" | "password" | "search";
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "url";
  /** WCAG 1.3.5: say what the field is about when it is about the person who writes, e.g. "email". */
  autoComplete?: string;
  /** As wide as the answer usually is; "full" where nothing is known. */
  width?: "short" | "medium" | "full";
  spellCheck?: boolean;
  readOnly?: boolean;
};

/** One line of text. Numbers too: `type="number"` changes value when scrolled over and drops what it cannot read. */
export function TextField(props: TextFieldProps) {
  const { value, type = "text", inputMode, autoComplete, width = "full", spellCheck, readOnly } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...fieldWiring(props).control}
        className="ds-input"
        data-length={width === "full" ? undefined : width}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        readOnly={readOnly}
        defaultValue={value}
      />
    </FieldFrame>
  );
}
