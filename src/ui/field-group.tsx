import type { ReactNode } from "react";

export type FieldGroupProps = { legend: string; description?: string; children: ReactNode };

/** Fields that belong together under one heading, such as a contact's name, address and number. */
export function FieldGroup({ legend, description, children }: FieldGroupProps) {
  return (
    <fieldset className="ds-fieldset field-group">
      <legend className="ds-heading" data-size="xs">
        {legend}
      </legend>
      {description && <p>{description}</p>}
      {children}
    </fieldset>
  );
}
