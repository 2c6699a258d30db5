import { PageHeading } from "../../../ui/page-heading.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { PaperDocument, PaperHeader } from "../document.ts";
import { BlocksView, headingElement } from "./blocks-view.tsx";
import { RunsView } from "./runs-view.tsx";

export type PaperViewProps = {
  paper: PaperDocument;
  /** The level of the title: 1 when the document is the page, 2 under a page's own heading. */
  titleLevel?: number;
  showViewpoints?: boolean;
};

function TitleView({ paper: { title, subtitle, header }, level }: { paper: PaperDocument; level: number }) {
  const signs = [header.sort, header.number, header.day].filter((sign) => sign !== undefined).join(" · ");
  if (level === 1) return <PageHeading kicker={signs} title={title} lead={subtitle} />;
  const Title = headingElement(level);
  return (
    <>
      <Title>{title}</Title>
      {subtitle && <p>{subtitle}</p>}
      {signs && <p>{signs}</p>}
    </>
  );
}

function SenderView({ header: { sender, details = [] } }: { header: PaperHeader }) {
  const [authority, ...parts] = sender;
  const rows = details.map(({ label, lines }) => ({ term: label, value: <RunsView text={lines.join("\n")} /> }));
  return (
    <>
      <p>
        <RunsView text={[{ text: authority, bold: true }, { text: parts.map((part) => `\n${part}`).join("") }]} />
      </p>
      {rows.length > 0 && <SummaryList rows={rows} />}
    </>
  );
}

/** A document as a page: the same words as its PDF, title first, in the language it is written in. */
export function PaperView({ paper, titleLevel = 1, showViewpoints = false }: PaperViewProps) {
  const { language, header, blocks, footer = [], width } = paper;
  return (
    <article lang={language}>
      <Prose wide={width === "page"}>
        <TitleView paper={paper} level={titleLevel} />
        <SenderView header={header} />
        <BlocksView blocks={blocks} headingLevel={titleLevel + 1} showViewpoints={showViewpoints} />
        {footer.length > 0 && (
          <p>
            <small>
              <RunsView text={footer.join("\n")} />
            </small>
          </p>
        )}
      </Prose>
    </article>
  );
}
