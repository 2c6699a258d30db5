import type { ReactNode } from "react";
import type { ButtonKind } from "../../../ui/button-kind.ts";
import { ButtonRow, type FormButton } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageTitle } from "../page-title.tsx";
import { useRefilled } from "../use-refilled.ts";
import { useTexts } from "../use-texts.ts";

type ActPageProps = {
  title: string;
  /** Which thing it concerns; none where the act begins a new one, and the page's place says enough. */
  kicker?: string;
  lead?: string;
  /** Where one came from, and goes back to. */
  back: string;
  submit: string;
  kind?: ButtonKind;
  /** What the first button sends of itself, when there are two. */
  submitValue?: { name: string; value: string };
  /** A second button, such as to save and go on. */
  also?: FormButton;
  multipart?: boolean;
  hidden?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
};

/** One act with its form: what it is, the fields, one button that names the deed, and a way back. */
export function ActPage(props: ActPageProps) {
  const { title, kicker, lead, back, submit, kind = "primary", submitValue, also, multipart, hidden = {} } = props;
  const t = useTexts("web");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={kicker ? `${title} – ${kicker}` : title} />
      <PageHeading title={title} {...(kicker ? { kicker } : {})} {...(lead ? { lead } : {})} />
      <FormFrame {...frame} {...(multipart ? { multipart } : {})}>
        <HiddenFields fields={hidden} />
        {props.children}
        <ButtonRow
          buttons={[{ label: submit, kind, ...submitValue }, ...(also ? [also] : [])]}
          cancel={{ href: back, label: t("cancel") }}
        />
      </FormFrame>
    </>
  );
}
