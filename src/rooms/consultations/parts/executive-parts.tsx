import { BlocksView } from "../../../platform/paper/web/blocks-view.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { executiveParts } from "../model.ts";
import type { ExecutiveParagraph } from "../queries/executive-page.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { executiveHeadings } from "../rules/executive/executive-headings.ts";

type Brief = { id: string; bodyName: string };
type ExecutivePartsProps = { brief: Brief; paragraphs: readonly ExecutiveParagraph[]; writing: boolean };

/** Where what a paragraph says comes from. */
function SourceLink({ brief, paragraph }: { brief: Brief; paragraph: ExecutiveParagraph }) {
  const t = useTexts("consultations");
  const { answerId, viewpointId } = paragraph;
  if (answerId) return <a href={compilingLinks.answer(brief.id, answerId)}>{t("executive.source.answer")}</a>;
  if (viewpointId) return <a href={compilingLinks.handle(brief.id, [viewpointId])}>{t("executive.source.handling")}</a>;
  return <a href={compilingLinks.wall(brief.id)}>{t("executive.source.consultation")}</a>;
}

function Paragraph({ brief, paragraph, writing }: { brief: Brief; paragraph: ExecutiveParagraph; writing: boolean }) {
  const t = useTexts("consultations");
  const { id, heading, blocks, edited, unsettled } = paragraph;
  return (
    <div id={`stycke-${id}`}>
      {heading && <h3>{heading}</h3>}
      <BlocksView blocks={blocks} headingLevel={3} />
      <p className="meta">
        {unsettled && <StatusTag tone="warning" label={t("executive.choose")} />}
        {edited && !unsettled && <StatusTag tone="neutral" label={t("executive.edited")} />}
        <SourceLink brief={brief} paragraph={paragraph} />
        {writing && (
          <a href={compilingLinks.paragraph(brief.id, id)}>{t(unsettled ? "executive.settle" : "executive.edit")}</a>
        )}
      </p>
    </div>
  );
}

/** The report part by part, each paragraph with its source and the way to write in it. */
export function ExecutiveParts({ brief, paragraphs, writing }: ExecutivePartsProps) {
  const headings = executiveHeadings(brief.bodyName);
  return executiveParts.map((part) => {
    const mine = paragraphs.filter((one) => one.part === part);
    if (mine.length === 0) return null;
    return (
      <PageSection key={part} heading={headings[part]} id={part}>
        <Prose>
          {mine.map((paragraph) => (
            <Paragraph key={paragraph.id} brief={brief} paragraph={paragraph} writing={writing} />
          ))}
        </Prose>
      </PageSection>
    );
  });
}
