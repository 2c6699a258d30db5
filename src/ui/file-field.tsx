import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { fieldWiring } from "./field-wiring.ts";

export type FileFieldProps = FieldProps & {
  /** File types the browser offers first, e.g. ".pdf,.docx"; the server decides. */
  accept?: string;
  multiple?: boolean;
};

/** Files to send. The form around it must have `multipart`; a refused form comes back without the files. */
export function FileField(props: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        {...fieldWiring(props).control}
        className="ds-input file-input"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </FieldFrame>
  );
}
