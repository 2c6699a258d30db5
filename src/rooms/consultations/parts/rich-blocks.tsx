import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { AnswerRow } from "../queries/answer-page.ts";

/** Running text under a heading of its own; nothing where nothing is written. */
export function RichBlocks({ heading, text }: { heading: string; text: AnswerRow["extract"] }) {
  if (text.length === 0) return null;
  return (
    <PageSection heading={heading}>
      <Prose>
        <BlocksView blocks={text} headingLevel={2} />
      </Prose>
    </PageSection>
  );
}
