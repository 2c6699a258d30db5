import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { RequestItem } from "../queries/request-items.ts";
import type { RequestFacts } from "../queries/request-page.ts";

/**
 * Text to copy into the answer for every record that is kept back, whole or in part: which provision, why, and that a written
 * decision can be had, which can be appealed (TF 2:19, OSL 6:3 and 6:7). Only public titles, since it is sent out.
 */
export function AnswerTexts({ facts, items }: { facts: RequestFacts; items: readonly RequestItem[] }) {
  const t = useTexts("register");
  const kept = items.filter(({ decision }) => decision === "refused" || decision === "released_in_part");
  if (kept.length === 0) return null;
  const textOf = ({ decision, publicTitle, caseNumber, document, provision, reason }: RequestItem) => {
    const record = t("disclosure.record-number", { number: caseNumber, document });
    const blanks = { body: facts.body, title: publicTitle, record, provision, reason, reference: facts.reference };
    return `${t(`disclosure.answer.${decision}`, blanks)}\n\n${t("disclosure.answer.appeal", blanks)}`;
  };
  return (
    <PageSection heading={t("disclosure.answer-title")}>
      <p>{t("disclosure.answer-lead")}</p>
      {kept.map((item) => (
        <TextArea
          key={item.id}
          name={`answer-${item.id}`}
          label={t("disclosure.answer-to", { title: item.publicTitle })}
          value={textOf(item)}
          rows={9}
          readOnly
        />
      ))}
    </PageSection>
  );
}
