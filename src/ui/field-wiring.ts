import { fieldId } from "./field-id.ts";
import type { FieldProps } from "./field-props.ts";

/** The ids that tie a control to its description and error, and the attributes the control carries. */
export type FieldWiring = {
  id: string;
  descriptionId: string;
  errorId: string;
  control: { id: string; name: string; "aria-describedby"?: string; "aria-invalid"?: true };
};

/**
 * Associates label, description and error by plain attributes. Designsystemet does this by script in the browser, and
 * our pages must be complete before any script has arrived.
 */
export function fieldWiring({ name, id = fieldId(name), description, error }: FieldProps): FieldWiring {
  const descriptionId = `${id}-description`;
  const errorId = `${id}-error`;
  const describedBy = [error ? errorId : "", description ? descriptionId : ""].filter(Boolean).join(" ");
  return {
    id,
    descriptionId,
    errorId,
    control: {
      id,
      name,
      ...(describedBy ? { "aria-describedby": describedBy } : {}),
      ...(error ? { "aria-invalid": true as const } : {}),
    },
  };
}
