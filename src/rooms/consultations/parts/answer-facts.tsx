import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { FileList } from "../../../ui/file-list.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { caseLinks } from "../../register/index.ts";
import type { AnswerParts, AnswerRow } from "../queries/answer-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

type AnswerFactsProps = {
  brief: { id: string };
  answer: AnswerRow;
  files: AnswerParts["files"];
  others: AnswerParts["others"];
};

function Others({ brief, answer, others }: Omit<AnswerFactsProps, "files">) {
  const t = useTexts("consultations");
  const { dayOf } = useFormats();
  return (
    <ul>
      {others
        .filter(({ id }) => id !== answer.id)
        .map(({ id, number, current, receivedAt }) => (
          <li key={id}>
            <a href={compilingLinks.answer(brief.id, id)}>
              {t(current ? "answers.other-current" : "answers.other", {
                number,
                day: dayOf(Temporal.Instant.from(receivedAt)),
              })}
            </a>
          </li>
        ))}
    </ul>
  );
}

function useFacts({ brief, answer, others }: Omit<AnswerFactsProps, "files">) {
  const t = useTexts("consultations");
  const { day, moment } = useFormats();
  const received = (
    <>
      {moment(answer.receivedAt)} {answer.late && <StatusTag tone="warning" label={t("answers.late")} />}
    </>
  );
  const record = answer.documentId && <a href={caseLinks.document(answer.documentId)}>{t("answers.record")}</a>;
  return [
    { term: t("answers.kind"), value: t(`kind.${answer.kind}`) },
    { term: t("answers.number"), value: answer.senderNumber ?? "–" },
    { term: t("answers.decided"), value: day(answer.decidedDay) },
    { term: t("answers.received"), value: received },
    { term: t("answers.channel"), value: t(`answers.channel-is.${answer.channel}`) },
    ...(answer.askedAs === "unsolicited" ? [{ term: t("answers.asked-as"), value: t("answers.unsolicited") }] : []),
    ...(record ? [{ term: t("answers.registered"), value: record }] : []),
    ...(others.length > 1 ? [{ term: t("answers.others"), value: <Others {...{ brief, answer, others }} /> }] : []),
  ];
}

const kilobyte = 1024;

/** Whose answer, in which form, when; and the file it came in. */
export function AnswerFacts({ files, ...about }: AnswerFactsProps) {
  const t = useTexts("consultations");
  const { number } = useFormats();
  const facts = useFacts(about);
  return (
    <>
      <SummaryList rows={facts} />
      {files.length > 0 && (
        <FileList
          label={t("answers.files")}
          files={files.map(({ id, name, size }) => ({
            href: `/diarium/filer/${id}`,
            name,
            type: name.split(".").at(-1)?.toUpperCase() ?? "",
            size: `${number(Math.max(1, Math.round(size / kilobyte)))} kB`,
          }))}
        />
      )}
    </>
  );
}
