import type { ReactNode } from "react";
import { Notice } from "../../../ui/notice.tsx";
import type { Block, List } from "../document.ts";
import { AttachmentsView, FactsView, FigureView, SignaturesView } from "./leaf-views.tsx";
import { RunsView } from "./runs-view.tsx";
import { AttestsView, TableView } from "./table-view.tsx";

/** `headingLevel` is that of the document's headings of level 1; `showViewpoints` marks the viewpoints in the text. */
export type BlocksLook = { headingLevel: number; showViewpoints?: boolean };

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/** The element of a heading, however deep: HTML has six. */
export const headingElement = (level: number) => headings[Math.min(level, headings.length) - 1] ?? "h6";

function HeadingView({ level, text }: { level: number; text: string }) {
  const Heading = headingElement(level);
  return <Heading>{text}</Heading>;
}

function ListView({ list: { ordered, start = 1, items }, look }: { list: List; look: BlocksLook }) {
  const drawn = items.map((item, index) => {
    const [first, ...more] = item;
    const isShort = first?.kind === "paragraph" && more.every(({ kind }) => kind === "list");
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the items of a list are only ever drawn once
      <li key={index}>
        {isShort && <RunsView text={first.text} showViewpoints={look.showViewpoints} />}
        <BlocksView blocks={isShort ? more : item} {...look} />
      </li>
    );
  });
  return ordered ? <ol start={start === 1 ? undefined : start}>{drawn}</ol> : <ul>{drawn}</ul>;
}

function NoteView({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Notice tone="neutral">
      {title && (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      {children}
    </Notice>
  );
}

function BlockView({ block, look }: { block: Block; look: BlocksLook }): ReactNode {
  const { showViewpoints } = look;
  switch (block.kind) {
    case "heading":
      return <HeadingView level={look.headingLevel + block.level - 1} text={block.text} />;
    case "paragraph":
      return (
        <p>
          <RunsView text={block.text} showViewpoints={showViewpoints} />
        </p>
      );
    case "list":
      return <ListView list={block} look={look} />;
    case "facts":
      return <FactsView facts={block} showViewpoints={showViewpoints} />;
    case "quote":
      return <blockquote>{<BlocksView blocks={block.blocks} {...look} />}</blockquote>;
    case "note":
      return <NoteView title={block.title}>{<BlocksView blocks={block.blocks} {...look} />}</NoteView>;
    case "signatures":
      return <SignaturesView signatures={block} />;
    case "attachments":
      return <AttachmentsView attachments={block} />;
    case "attests":
      return <AttestsView attests={block} />;
    case "table":
      return <TableView table={block} />;
    case "figure":
      return <FigureView figure={block} />;
    case "page-break":
      return null;
  }
}

/** The blocks of a document, or running text made into blocks, as part of a page. */
export function BlocksView({ blocks, ...look }: { blocks: readonly Block[] } & BlocksLook) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document are only ever drawn once
    <BlockView key={index} block={block} look={look} />
  ));
}
