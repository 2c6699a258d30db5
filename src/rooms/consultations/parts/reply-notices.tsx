import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { ConsulteeForReport } from "../queries/consultee-for-report.ts";
import type { ViewpointOutcome } from "../queries/outcome-for.ts";
import type { StandingAnswer } from "../queries/standing-answer.ts";
import { HandlingTag } from "./handling-tag.tsx";

type ReplyNoticesProps = {
  question: Pick<ConsulteeForReport, "senderName" | "senderEmail" | "senderCaseNumber" | "dueDay" | "withdrawnReason">;
  answer: StandingAnswer | null;
  shut: string | null;
};

/** Whether one has answered, whether that can still be corrected, and whom to ask when it cannot. */
export function ReplyNotices({ question, answer, shut }: ReplyNoticesProps) {
  const t = useTexts("consultations");
  const { day, moment } = useFormats();
  const contact = question.senderEmail
    ? t("link.contact", { sender: question.senderName, email: question.senderEmail })
    : t("link.contact-by-name", { sender: question.senderName });
  const place = { number: question.senderCaseNumber, document: answer?.document ?? 0 };
  const because = question.withdrawnReason
    ? ` ${t("incoming.extension.because", { reason: question.withdrawnReason })}`
    : "";
  return (
    <>
      {answer && (
        <Notice tone="success" title={t("link.answered")}>
          {`${t("link.answered-at", { at: moment(answer.receivedAt), ...place })} ${answer.late ? t("link.was-late") : ""}${
            shut ? "" : t("link.can-correct", { day: day(question.dueDay) })
          }`}
        </Notice>
      )}
      {shut && <Notice tone="warning">{`${t(shut)}${because} ${contact}`}</Notice>}
    </>
  );
}

/** What became of each viewpoint, and why. */
export function ReplyOutcome({ outcome }: { outcome: readonly ViewpointOutcome[] }) {
  const t = useTexts("consultations");
  if (outcome.length === 0) return null;
  return (
    <PageSection heading={t("link.outcome")} id="aterkoppling">
      <DataTable
        caption={t("link.outcome")}
        captionHidden
        rows={outcome}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: "words", header: t("link.outcome-words"), primary: true, cell: ({ words }) => words },
          {
            key: "section",
            header: t("link.viewpoint-section"),
            cell: (row) => row.sectionHeading ?? t("viewpoint.whole"),
          },
          {
            key: "outcome",
            header: t("link.outcome-what"),
            cardLabel: false,
            cell: (row) => <HandlingTag outcome={row.outcome} />,
          },
          { key: "reason", header: t("link.outcome-why"), cell: ({ reason }) => reason ?? "–" },
        ]}
      />
    </PageSection>
  );
}
