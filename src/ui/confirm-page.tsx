import type { ReactNode } from "react";
import type { ButtonKind } from "./button-kind.ts";
import { ButtonRow } from "./button-row.tsx";
import type { FormError } from "./form-errors.tsx";
import { FormFrame } from "./form-frame.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import type { LinkTo } from "./link-to.ts";
import { PageHeading } from "./page-heading.tsx";

export type ConfirmPageProps = {
  /** The title, asked as a question: "Vill du återkalla larmet?" */
  question: string;
  kicker?: string;
  lead?: string;
  /** What follows, a sentence each. */
  consequences: readonly string[];
  /** The button repeats the deed ("Återkalla larmet"), never "Ja" or "OK". */
  confirm: { label: string; kind?: ButtonKind; name?: string; value?: string };
  cancel: LinkTo;
  action?: string;
  fields?: Readonly<Record<string, string | undefined>>;
  errorHeading?: string;
  errors?: readonly FormError[];
  /** As of `FormFrame`. */
  posted?: Readonly<Record<string, string>>;
  /** Fields to fill in first, such as a reason. */
  children?: ReactNode;
};

/** Asks before something is done that is hard to undo. */
export function ConfirmPage(props: ConfirmPageProps) {
  const { question, kicker, lead, consequences, confirm, cancel, fields = {}, children } = props;
  return (
    <>
      <PageHeading title={question} kicker={kicker} lead={lead} />
      <FormFrame action={props.action} errorHeading={props.errorHeading} errors={props.errors} posted={props.posted}>
        <ul className="consequences">
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
        <HiddenFields fields={fields} />
        {children}
        <ButtonRow buttons={[{ kind: "danger", ...confirm }]} cancel={cancel} />
      </FormFrame>
    </>
  );
}
