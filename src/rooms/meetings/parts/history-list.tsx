import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Timeline } from "../../../ui/timeline.tsx";
import type { HistoryLine } from "../queries/meeting-history.ts";

/** Who did what with the meeting, the latest first; folded away, since few come for it. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useTexts("meetings");
  const { moment } = useFormats();
  if (lines.length === 0) return null;
  const entries = lines.map(({ id, at, who, onBehalfOf, sentence }) => ({
    id,
    at: { text: moment(at), iso: at.toString() },
    who: onBehalfOf ? t("history.on-behalf-of", { who, other: onBehalfOf }) : who,
    sentence,
  }));
  return (
    <DetailsBlock summary={t("history.title", { count: lines.length })}>
      <Timeline label={t("history.label")} entries={entries} sentenceLanguage="sv" />
    </DetailsBlock>
  );
}
