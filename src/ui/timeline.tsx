import type { ReactNode } from "react";
import { DetailsBlock } from "./details-block.tsx";
import type { Moment } from "./moment.ts";

/** `sentence` is the trail's own sentence; `details` what exactly was changed. */
export type TimelineEntry = {
  id: string;
  at: Moment;
  who?: string;
  sentence: ReactNode;
  details?: { summary: string; content: ReactNode };
};

/** `sentenceLanguage` when the sentences are in another language than the page, so that they are read aloud rightly. */
export type TimelineProps = { label: string; entries: readonly TimelineEntry[]; sentenceLanguage?: string };

/** What happened, in the order given. */
export function Timeline({ label, entries, sentenceLanguage }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ id, at, who, sentence, details }) => (
        <li key={id}>
          <p className="timeline-facts">
            <time dateTime={at.iso}>{at.text}</time>
            {who && <span>{who}</span>}
          </p>
          <div className="timeline-sentence" lang={sentenceLanguage}>
            {sentence}
          </div>
          {details && <DetailsBlock summary={details.summary}>{details.content}</DetailsBlock>}
        </li>
      ))}
    </ol>
  );
}
