import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Timeline, type TimelineEntry } from "../../../ui/timeline.tsx";
import type { HistoryLine } from "../queries/case-history.ts";

const shownAtOnce = 8;

function Folded({ summary, entries }: { summary: string; entries: readonly TimelineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <DetailsBlock summary={summary}>
      <Timeline label={summary} entries={entries} sentenceLanguage="sv" />
    </DetailsBlock>
  );
}

/** Who did what with the case, the latest first. What is older, and who has read it, is folded away. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const toEntry = ({ id, at, who, onBehalfOf, sentence }: HistoryLine): TimelineEntry => ({
    id,
    at: { text: moment(at), iso: at.toString() },
    who: onBehalfOf ? t("history.on-behalf-of", { who, other: onBehalfOf }) : who,
    sentence,
  });
  const done = lines.filter(({ outcome }) => outcome !== "read").map(toEntry);
  const reads = lines.filter(({ outcome }) => outcome === "read").map(toEntry);
  const older = done.slice(shownAtOnce);
  return (
    <>
      <Timeline label={t("case.history")} entries={done.slice(0, shownAtOnce)} sentenceLanguage="sv" />
      <Folded summary={t("history.older", { count: older.length })} entries={older} />
      <Folded summary={t("history.readers", { count: reads.length })} entries={reads} />
    </>
  );
}
