import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DetailsBlock } from "../../../ui/details-block.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { ReadableOutcome, ReadableViewpoint } from "../queries/readable-outcome.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { HandlingTag } from "./handling-tag.tsx";
import { ViewpointKindTag } from "./viewpoint-kind-tag.tsx";

function Viewpoint({ id, kind, words, sectionHeading, outcome, reason, changed }: ReadableViewpoint) {
  const t = useTexts("consultations");
  return (
    <PageSection heading={sectionHeading ?? t("viewpoint.whole")} action={<HandlingTag outcome={outcome} />}>
      <Prose>
        <blockquote>
          <p>{words}</p>
        </blockquote>
        <p className="meta">
          <ViewpointKindTag kind={kind} />
        </p>
        {reason && <p>{reason}</p>}
        {changed && (
          <DetailsBlock summary={t("handling.changed-in", { proposal: changed.proposal, heading: changed.heading })}>
            <BlocksView blocks={changed.blocks} headingLevel={3} />
          </DetailsBlock>
        )}
        {changed && (
          <p>
            <a href={compilingLinks.ledTo(id)}>{t("handling.led-to")}</a>
          </p>
        )}
      </Prose>
    </PageSection>
  );
}

/** Each viewpoint of an answer, what became of it, why, and the section it changed. */
export function OutcomeList({ viewpoints }: Pick<ReadableOutcome, "viewpoints">) {
  const t = useTexts("consultations");
  if (viewpoints.length === 0)
    return <EmptyState title={t("answers.no-viewpoints")} text={t("feedback.no-viewpoints-text")} />;
  return viewpoints.map((viewpoint) => <Viewpoint key={viewpoint.id} {...viewpoint} />);
}
