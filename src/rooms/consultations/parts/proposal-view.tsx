import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { ReadableSection } from "../queries/incoming-page.ts";

/** The anchor of a section, the same in every version of the proposal. */
const anchor = (sectionId: string) => `avsnitt-${sectionId}`;

const fewest = 3;

function Contents({ sections }: { sections: readonly ReadableSection[] }) {
  const t = useTexts("consultations");
  return (
    <nav aria-label={t("incoming.contents")}>
      <ol>
        {sections.map(({ sectionId, heading }) => (
          <li key={sectionId}>
            <a href={`#${anchor(sectionId)}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Section({ section: { sectionId, heading, level, blocks } }: { section: ReadableSection }) {
  const Heading = level === 1 ? "h3" : level === 2 ? "h4" : "h5";
  return (
    <section aria-labelledby={anchor(sectionId)}>
      <Heading id={anchor(sectionId)}>{heading}</Heading>
      <BlocksView blocks={blocks} headingLevel={Math.min(level + 2, 5)} />
    </section>
  );
}

/** The proposal to read, section by section, each with an address of its own. */
export function ProposalView({ sections }: { sections: readonly ReadableSection[] }) {
  const t = useTexts("consultations");
  if (sections.length === 0) return null;
  return (
    <PageSection heading={t("incoming.proposal")} id="forslaget">
      <Prose>
        {sections.length >= fewest && <Contents sections={sections} />}
        {sections.map((section) => (
          <Section key={section.sectionId} section={section} />
        ))}
      </Prose>
    </PageSection>
  );
}
