import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import type { RowField } from "./use-told-row.ts";

type TellTickProps = { name: string; label: string; ticked: boolean; field: RowField };

/** The tick that says that a row still holds, and what is said when somebody else has changed it. */
export function TellTick({ name, label, ticked, field }: TellTickProps) {
  const { error } = field("confirmed");
  return <CheckboxField name={name} label={label} checked={ticked} {...(error ? { error } : {})} />;
}
