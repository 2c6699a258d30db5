import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { SummaryList, type SummaryRow } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import type { ConsulteeForReport } from "../queries/consultee-for-report.ts";

type IncomingFactsProps = { question: ConsulteeForReport };

function useRows({ question }: IncomingFactsProps): (SummaryRow | null)[] {
  const t = useTexts("consultations");
  const { day, moment } = useFormats();
  const { ownCaseId, ownCaseNumber, senderEmail, senderPredecessor, sentAt } = question;
  const own = ownCaseId ? <a href={caseLinks.page(ownCaseId)}>{ownCaseNumber}</a> : t("incoming.not-registered");
  return [
    { term: t("incoming.field.due"), value: day(question.dueDay) },
    { term: t("incoming.field.own-number"), value: own },
    { term: t("incoming.field.officer"), value: question.officerName ?? t("incoming.no-officer") },
    question.meetingDay ? { term: t("incoming.field.meeting"), value: day(question.meetingDay) } : null,
    { term: t("incoming.field.sender"), value: question.senderName },
    { term: t("incoming.field.sender-number"), value: question.senderCaseNumber },
    senderPredecessor ? { term: t("incoming.field.succeeds"), value: senderPredecessor } : null,
    senderEmail
      ? { term: t("incoming.field.contact"), value: <a href={`mailto:${senderEmail}`}>{senderEmail}</a> }
      : null,
    sentAt ? { term: t("incoming.field.sent"), value: moment(sentAt) } : null,
  ];
}

/** The facts of a consultation that has come, and whom else it went to by name. */
export function IncomingFacts({ question }: IncomingFactsProps) {
  const t = useTexts("consultations");
  const rows = useRows({ question }).filter((row) => row !== null);
  const { others } = question;
  return (
    <>
      <SummaryList rows={rows} />
      {others.length > 0 && (
        <DetailsBlock summary={t("incoming.others")}>
          <ul>
            {others.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </DetailsBlock>
      )}
    </>
  );
}
