import type { ReactNode } from "react";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import type { ButtonKind } from "../../../ui/button-kind.ts";
import { ButtonRow, type FormButton } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";

type ActPageProps = {
  title: string;
  /** Which meeting and item it concerns. */
  kicker: string;
  lead?: string;
  /** Where one came from, and goes back to. */
  back: string;
  submit: string;
  kind?: ButtonKind;
  /** What the first button sends of itself, when there are two. */
  submitValue?: { name: string; value: string };
  /** A second button, such as to save and go on. */
  also?: FormButton;
  hidden?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
};

/** One act with its form: what it is, the fields, one button that names the deed, and a way back. */
export function ActPage({
  title,
  kicker,
  lead,
  back,
  submit,
  kind = "primary",
  submitValue,
  also,
  hidden = {},
  children,
}: ActPageProps) {
  const t = useTexts("web");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={`${title} – ${kicker}`} />
      <PageHeading title={title} kicker={kicker} {...(lead ? { lead } : {})} />
      <FormFrame {...frame}>
        <HiddenFields fields={hidden} />
        {children}
        <ButtonRow
          buttons={[{ label: submit, kind, ...submitValue }, ...(also ? [also] : [])]}
          cancel={{ href: back, label: t("cancel") }}
        />
      </FormFrame>
    </>
  );
}
