import type { ReactNode } from "react";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Timeline } from "../../../ui/timeline.tsx";

export type Happened = { id: string; at: Temporal.Instant; who: string | null; sentence: ReactNode };

/** What has happened, the latest first. */
export function HistoryList({ entries }: { entries: readonly Happened[] }) {
  const t = useTexts("follow-up");
  const { moment } = useFormats();
  const inOrder = entries.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
  return (
    <PageSection heading={t("history.heading")} id="historik">
      {inOrder.length === 0 ? (
        <p>{t("history.none")}</p>
      ) : (
        <Timeline
          label={t("history.heading")}
          entries={inOrder.map(({ id, at, who, sentence }) => ({
            ...{ id, sentence, at: { text: moment(at), iso: at.toString() } },
            ...(who ? { who } : {}),
          }))}
        />
      )}
    </PageSection>
  );
}
