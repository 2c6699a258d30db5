import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { type DocumentAct, documentActs } from "../lifecycle.ts";
import { caseLinks } from "../rules/case-links.ts";

type DocumentActsProps = {
  id: string;
  caseId: string;
  caseNumber: string;
  allowed: ReadonlySet<DocumentAct>;
};

/** What can be done with the document, in plain sight, and the way to its case. */
export function DocumentActs({ id, caseId, caseNumber, allowed }: DocumentActsProps) {
  const t = useTexts("register");
  const inHeading = "make-record";
  const acts = (Object.keys(documentActs) as DocumentAct[]).filter((act) => allowed.has(act) && act !== inHeading);
  return (
    <ActionRow>
      {acts.map((act) => (
        <ActionLink
          key={act}
          href={caseLinks.documentAct(id, act)}
          label={t(`act.${act}`)}
          kind={act === "discard" ? "danger" : "secondary"}
        />
      ))}
      <ActionLink href={caseLinks.page(caseId)} label={t("document.to-case", { number: caseNumber })} kind="tertiary" />
    </ActionRow>
  );
}
