import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { Prose } from "../../../ui/prose.tsx";
import type { ShownSection } from "../queries/proposal-page.ts";

/** A proposal to read, section by section, under a page's own `h2`. */
export function ReadSections({ sections }: { sections: readonly ShownSection[] }) {
  return (
    <Prose>
      {sections.map(({ sectionId, heading, level, blocks }) => {
        const Heading = level === 1 ? "h3" : level === 2 ? "h4" : "h5";
        return (
          <section key={sectionId}>
            <Heading>{heading}</Heading>
            <BlocksView blocks={blocks} headingLevel={Math.min(level + 2, 6)} />
          </section>
        );
      })}
    </Prose>
  );
}
