import { type ButtonKind, buttonLook } from "./button-kind.ts";
import { HiddenFields } from "./hidden-fields.tsx";

export type ActionFormProps = {
  label: string;
  action?: string;
  fields?: Readonly<Record<string, string | undefined>>;
  kind?: ButtonKind;
  /** Heard after the label where several buttons on a page say the same, e.g. the name of the row. */
  about?: string;
};

/** One button that changes something when it is pressed. What cannot be undone goes by way of `ConfirmPage`. */
export function ActionForm({ label, action, fields = {}, kind = "secondary", about }: ActionFormProps) {
  return (
    <form className="action-form" method="post" action={action}>
      <HiddenFields fields={fields} />
      <button className="ds-button" type="submit" {...buttonLook(kind)}>
        {label}
        {about && <span className="ds-sr-only">{` ${about}`}</span>}
      </button>
    </form>
  );
}
