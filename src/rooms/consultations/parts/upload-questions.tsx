import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { UploadQuestion } from "../rules/ask-of-upload.ts";
import { readingWords } from "../rules/reading-words.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";

type UploadQuestionsProps = { upload: { told: ToldAnswer; asks: readonly UploadQuestion[] } };

/** What a person must settle, before anything else on the page; or that nothing could be read at all. */
export function UploadQuestions({ upload: { told, asks } }: UploadQuestionsProps) {
  const t = useTexts("consultations");
  const stances: Readonly<Record<string, string | null>> = readingWords.stances;
  const inWords = (read = "") =>
    read
      .split(", ")
      .map((one) => (stances[one] ? t(`stance.${stances[one]}`) : one))
      .join(", ");
  const sentence = ({ key, values, line }: UploadQuestion) => {
    const about = values.about ? t(`upload.field.${values.about}`) : "";
    const said = t(`upload.ask.${key}`, {
      ...values,
      about,
      value: inWords(values.value),
      alternatives: inWords(values.alternatives),
    });
    return line === null ? said : `${said} ${t("upload.at-line", { line })}`;
  };
  return (
    <>
      {told.trouble && (
        <Notice tone="warning" title={t("upload.unread-title")}>
          {`${t(told.trouble)} ${t("upload.unread-text")}`}
        </Notice>
      )}
      {asks.length > 0 && (
        <Notice tone="warning" title={t("upload.asks-title", { count: asks.length })}>
          <ul>
            {asks.map((ask) => (
              <li key={`${ask.key} ${ask.line} ${JSON.stringify(ask.values)}`}>{sentence(ask)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {told.answer && asks.length === 0 && <Notice tone="success">{t("upload.nothing-to-ask")}</Notice>}
    </>
  );
}
