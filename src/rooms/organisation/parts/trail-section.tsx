import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Timeline } from "../../../ui/timeline.tsx";

type Entry = { id: string; at: Temporal.Instant; who: string; sentence: string };

/** Who changed what and when, for those who may know; the sentences are the trail's own and in Swedish. */
export function TrailSection({ entries }: { entries: readonly Entry[] | null }) {
  const t = useTexts("organisation");
  const { moment } = useFormats();
  if (entries === null || entries.length === 0) return null;
  const shown = entries.map(({ id, at, who, sentence }) => ({
    id,
    at: { text: moment(at), iso: at.toString() },
    who,
    sentence: <span lang="sv">{sentence}</span>,
  }));
  return (
    <DetailsBlock summary={t("trail-summary", { count: entries.length })}>
      <Timeline label={t("trail-label")} entries={shown} sentenceLanguage="sv" />
    </DetailsBlock>
  );
}
