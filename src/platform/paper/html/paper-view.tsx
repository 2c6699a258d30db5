import { Prose } from "../../../ui/prose.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { PaperDocument } from "../document.ts";
import { BlocksView, headingElement } from "./blocks-view.tsx";
import { RunsView } from "./runs-view.tsx";

export type PaperViewProps = {
  paper: PaperDocument;
  /** The level of the title: 1 when the document is the page, 2 under a page's own heading. */
  titleLevel?: number;
  showViewpoints?: boolean;
};

/** A document as a page: the same words in the same order as its PDF, in the language it is written in. */
export function PaperView({ paper, titleLevel = 1, showViewpoints = false }: PaperViewProps) {
  const { language, title, subtitle, header, blocks, footer = [] } = paper;
  const { sender, sort, number, day, details = [] } = header;
  const Title = headingElement(titleLevel);
  const signs = [sort, number, day].filter((sign) => sign !== undefined);
  return (
    <article lang={language}>
      <Prose>
        <p>
          <RunsView text={[{ text: sender[0], bold: true }, { text: ["", ...sender.slice(1)].join("\n") }]} />
        </p>
        {signs.length > 0 && <p>{signs.join(" · ")}</p>}
        {details.length > 0 && (
          <SummaryList
            rows={details.map(({ label, lines }) => ({ term: label, value: <RunsView text={lines.join("\n")} /> }))}
          />
        )}
        <Title>{title}</Title>
        {subtitle && <p>{subtitle}</p>}
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
