import type { ReactNode } from "react";
import { buttonLook } from "./button-kind.ts";

export type PickFormProps = {
  /** Where what was ticked is taken; it goes in the address, since nothing is changed yet. */
  action: string;
  label: string;
  submitLabel: string;
  /** A list whose rows have a `CheckboxField` each, all of one name. */
  children: ReactNode;
};

/** A list to tick things off in, and one button that goes on with what is ticked. */
export function PickForm({ action, label, submitLabel, children }: PickFormProps) {
  return (
    <form className="pick-form" method="get" action={action} aria-label={label}>
      {children}
      <div className="button-row">
        <button className="ds-button" type="submit" {...buttonLook("secondary")}>
          {submitLabel}
        </button>
      </div>
    </form>
  );
}
