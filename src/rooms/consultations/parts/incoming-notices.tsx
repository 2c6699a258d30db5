import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { ConsulteeForReport } from "../queries/consultee-for-report.ts";
import type { AnswerSent, ExtensionAsked } from "../queries/incoming-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { StanceTag } from "./stance-tag.tsx";

type Told = { question: ConsulteeForReport; extensions: readonly ExtensionAsked[]; answer: AnswerSent | null };

/** What became of the latest request for more time. */
function ExtensionNotice({ asked }: { asked: ExtensionAsked }) {
  const t = useTexts("consultations");
  const { day, moment } = useFormats();
  const { state, wantedDay, grantedDay, decisionReason, askedAt, decidedAt } = asked;
  const reason = decisionReason ? ` ${t("incoming.extension.because", { reason: decisionReason })}` : "";
  const told = {
    asked: t("incoming.extension.asked", { day: day(wantedDay), at: moment(askedAt) }),
    granted: t("incoming.extension.granted", { day: day(grantedDay), at: decidedAt ? moment(decidedAt) : "" }),
    refused: t("incoming.extension.refused", { day: day(wantedDay), at: decidedAt ? moment(decidedAt) : "" }),
  };
  const tone = ({ asked: "info", granted: "success", refused: "warning" } as const)[state];
  return <Notice tone={tone} title={t(`incoming.extension.title-${state}`)}>{`${told[state]}${reason}`}</Notice>;
}

/** The receipt: that the answer has reached the sender, when, and where it stands there. */
function Receipt({ answer, question }: { answer: AnswerSent; question: ConsulteeForReport }) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  const place = t("incoming.receipt.place", { number: question.senderCaseNumber, document: answer.document });
  return (
    <Notice tone="success" title={t("incoming.receipt.title")}>
      <SummaryList
        rows={[
          { term: t("incoming.receipt.at"), value: moment(answer.receivedAt) },
          { term: t("incoming.receipt.where"), value: place },
          { term: t("incoming.receipt.kind"), value: t(`kind.${answer.kind}`) },
          { term: t("incoming.receipt.stance"), value: <StanceTag stance={answer.stance} /> },
        ]}
      />
      {answer.late && <p>{t("incoming.receipt.late")}</p>}
    </Notice>
  );
}

/** The sender is done: what became of each viewpoint can be read. */
function Closed({ question }: { question: ConsulteeForReport }) {
  const t = useTexts("consultations");
  return (
    <Notice tone="success" title={t("incoming.closed-title")}>
      <p>{t("incoming.closed-text", { sender: question.senderName })}</p>
      <ActionLink href={compilingLinks.ownFeedback(question.consulteeId)} label={t("feedback.own-title")} />
    </Notice>
  );
}

/** What has happened that one must know before going on: taken back, closed, more time asked for, answered. */
export function IncomingNotices({ question, extensions, answer }: Told) {
  const t = useTexts("consultations");
  const [latest] = extensions;
  const isWithdrawn = question.state === "withdrawn" || question.stage === "withdrawn";
  const because = question.withdrawnReason;
  return (
    <>
      {isWithdrawn && (
        <Notice tone="warning" title={t("incoming.withdrawn-title")}>
          {because ? t("incoming.withdrawn-because", { reason: because }) : t("incoming.withdrawn")}
        </Notice>
      )}
      {question.state === "closed" && answer && <Closed question={question} />}
      {answer && <Receipt answer={answer} question={question} />}
      {latest && answer === null && !isWithdrawn && <ExtensionNotice asked={latest} />}
    </>
  );
}
