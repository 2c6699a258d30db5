import { shorten } from "../../../kernel/shorten.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { ReportedMark } from "../queries/waiting-import.ts";

const longestText = 300;
type MarksProps = { reported: readonly ReportedMark[]; around: readonly string[] };

function Mark({ mark: { what, text, author, day } }: { mark: ReportedMark }) {
  const t = useTexts("programmes");
  const who = [author, day].filter(Boolean).join(", ");
  return (
    <>
      <strong>{t(`import.mark.${what}`)}</strong>
      {who && ` (${who})`}
      {`: ${shorten(text.trim(), longestText)}`}
    </>
  );
}

/** What the file holds that its text does not show: changes and comments nobody has decided on, and what stands around the text. */
export function ImportMarks({ reported, around }: MarksProps) {
  const t = useTexts("programmes");
  return (
    <>
      {reported.length > 0 && (
        <Notice tone="warning" title={t("import.reported", { count: reported.length })}>
          <p>{t("import.reported-text")}</p>
          <DetailsBlock summary={t("import.reported-show")}>
            <ul>
              {reported.map((mark, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: marks have no id, and the list never changes its order.
                <li key={at}>
                  <Mark mark={mark} />
                </li>
              ))}
            </ul>
          </DetailsBlock>
        </Notice>
      )}
      {around.length > 0 && (
        <Notice tone="info" title={t("import.around", { count: around.length })}>
          <DetailsBlock summary={t("import.around-show")}>
            <ul>
              {[...new Set(around)].map((text) => (
                <li key={text}>{shorten(text, longestText)}</li>
              ))}
            </ul>
          </DetailsBlock>
        </Notice>
      )}
    </>
  );
}
