import { type ButtonKind, buttonLook } from "./button-kind.ts";
import type { LinkTo } from "./link-to.ts";

/** A button that sends the form; `name` and `value` tell the server which one was pressed. */
export type FormButton = { label: string; name?: string; value?: string; kind?: ButtonKind };

export type ButtonRowProps = { buttons: readonly FormButton[]; cancel?: LinkTo };

/** The buttons at the end of a form. The first is primary unless it says otherwise; pressing Enter presses it. */
export function ButtonRow({ buttons, cancel }: ButtonRowProps) {
  return (
    <div className="button-row">
      {buttons.map(({ label, name, value, kind }, index) => (
        <button
          key={`${name} ${value} ${label}`}
          className="ds-button"
          type="submit"
          name={name}
          value={value}
          {...buttonLook(kind ?? (index === 0 ? "primary" : "secondary"))}
        >
          {label}
        </button>
      ))}
      {cancel && (
        <a className="ds-button" {...buttonLook("tertiary")} href={cancel.href}>
          {cancel.label}
        </a>
      )}
    </div>
  );
}
