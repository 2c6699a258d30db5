import type { ReactNode } from "react";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import type { ReportFacts } from "../queries/report-page.ts";
import { reportLinks } from "../rules/report-links.ts";

type ActPageProps = {
  facts: ReportFacts;
  title: string;
  lead?: string;
  submit: string;
  /** Where one goes without saving; the report when left out. */
  back?: string;
  hidden?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
};

/** One part of a report with its form, which report it is, one button that names the deed, and a way back. */
export function ActPage({ facts, title, lead, submit, back, hidden = {}, children }: ActPageProps) {
  const t = useTexts("web");
  const { frame } = useRefilled();
  return (
    <>
      <PageTitle title={`${title} – ${facts.number}`} />
      <PageHeading title={title} kicker={`${facts.number} ${facts.title}`} {...(lead ? { lead } : {})} />
      <FormFrame {...frame}>
        <HiddenFields fields={hidden} />
        {children}
        <ButtonRow
          buttons={[{ label: submit }]}
          cancel={{ href: back ?? reportLinks.page(facts.id), label: t("cancel") }}
        />
      </FormFrame>
    </>
  );
}
