import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { Timeline, type TimelineEntry } from "../../../ui/timeline.tsx";
import type { HistoryLine } from "../queries/case-history.ts";

const shownAtOnce = 8;

/** Who did what with the case, the latest first; what is older is folded away. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useTexts("register");
  const { moment } = useFormats();
  const entries = lines.map(
    ({ id, at, who, onBehalfOf, sentence }): TimelineEntry => ({
      id,
      at: { text: moment(at), iso: at.toString() },
      who: onBehalfOf ? t("history.on-behalf-of", { who, other: onBehalfOf }) : who,
      sentence,
    }),
  );
  const older = entries.slice(shownAtOnce);
  return (
    <>
      <Timeline label={t("case.history")} entries={entries.slice(0, shownAtOnce)} />
      {older.length > 0 && (
        <DetailsBlock summary={t("history.older", { count: older.length })}>
          <Timeline label={t("history.older", { count: older.length })} entries={older} />
        </DetailsBlock>
      )}
    </>
  );
}
