import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type DocumentErrand, documentErrands } from "../lifecycle.ts";
import type { DocumentStatus } from "../model.ts";
import { caseLinks } from "./case-links.ts";

type DocumentErrandsProps = {
  id: string;
  caseId: string;
  caseNumber: string;
  status: DocumentStatus;
  allowed: ReadonlySet<DocumentErrand>;
};

/** What can be done with the document, in plain sight, and the way to its case. */
export function DocumentErrands({ id, caseId, caseNumber, allowed }: DocumentErrandsProps) {
  const t = useTexts("register");
  const inHeading = "make-record";
  const errands = (Object.keys(documentErrands) as DocumentErrand[]).filter(
    (errand) => allowed.has(errand) && errand !== inHeading,
  );
  return (
    <ActionRow>
      {errands.map((errand) => (
        <ActionLink
          key={errand}
          href={caseLinks.documentErrand(id, errand)}
          label={t(`errand.${errand}`)}
          kind={errand === "discard" ? "danger" : "secondary"}
        />
      ))}
      <ActionLink href={caseLinks.page(caseId)} label={t("document.to-case", { number: caseNumber })} kind="tertiary" />
    </ActionRow>
  );
}
