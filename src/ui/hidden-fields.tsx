import { useContext } from "react";
import { PostedFields } from "./posted-fields.ts";

export type HiddenFieldsProps = { fields: Readonly<Record<string, string | undefined>> };

/**
 * Values a form carries along unseen, such as `expectedVersion`. Undefined ones are left out; in a form that came back, those
 * it was `posted` with are carried again.
 */
export function HiddenFields({ fields }: HiddenFieldsProps) {
  const posted = useContext(PostedFields);
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={posted[name] ?? value} />,
  );
}
