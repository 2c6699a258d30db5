import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { DocumentAct } from "../lifecycle.ts";
import type { DocumentFacts } from "../queries/document-page.ts";
import { caseLinks } from "../rules/case-links.ts";
import { documentTone } from "./document-tone.ts";

type DocumentHeadingProps = { facts: DocumentFacts; secret: boolean; allowed: ReadonlySet<DocumentAct> };

/** The case and number of a document, its title and status; a working document waits to become a record. */
export function DocumentHeading({ facts, secret, allowed }: DocumentHeadingProps) {
  const t = useTexts("register");
  const { id, caseNumber, number, publicTitle, protectedTitle, status, direction } = facts;
  const next = status === "working" && allowed.has("make-record");
  return (
    <PageHeading
      kicker={t("document.kicker", { number, case: caseNumber })}
      title={publicTitle}
      meta={
        <>
          <StatusTag tone={documentTone[status]} label={t(`document-status.${status}`)} />
          {secret && <StatusTag tone="warning" label={t("secrecy")} />}
          <span>{t(`direction.${direction}`)}</span>
          <a href={caseLinks.page(facts.caseId)}>{t("document.to-case", { number: caseNumber })}</a>
        </>
      }
      {...(protectedTitle ? { lead: t("protected-text", { text: protectedTitle }) } : {})}
      {...(next
        ? { action: <ActionLink href={caseLinks.documentAct(id, "make-record")} label={t("act.make-record")} /> }
        : {})}
    />
  );
}
