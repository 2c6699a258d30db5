import { createElement, Fragment, type ReactNode } from "react";

/** A piece of text, and whether it is what was searched for. */
export type MarkedPart = { text: string; marked: boolean };

/** Something that a search found: where it is, what it is, and the words around what was searched for. */
export type HitItem = {
  id: string;
  href: string;
  title: readonly MarkedPart[];
  /** Short facts on one line; drawn with a dot between. */
  facts: readonly ReactNode[];
  excerpt?: readonly MarkedPart[];
  /** Where the excerpt is from, such as the name of the file. */
  source?: ReactNode;
};

export type HitListProps = { label: string; hits: readonly HitItem[] };

/** Side by side, in an order that never changes and so needs no keys. */
const together = (children: readonly ReactNode[]) => createElement(Fragment, null, ...children);

const parts = (text: readonly MarkedPart[]) =>
  together(text.map((part) => (part.marked ? createElement("mark", null, part.text) : part.text)));

const spans = (facts: readonly ReactNode[]) =>
  together(facts.filter(Boolean).map((fact) => createElement("span", null, fact)));

/** What a search found, best first. The words searched for are marked in bold too, not by colour alone. */
export function HitList({ label, hits }: HitListProps) {
  return (
    <ol className="hit-list" aria-label={label}>
      {hits.map(({ id, href, title, facts, excerpt, source }) => (
        <li key={id}>
          <p className="hit-title">
            <a href={href}>{parts(title)}</a>
          </p>
          <p className="hit-facts">{spans(facts)}</p>
          {excerpt && <p className="hit-excerpt">{parts(excerpt)}</p>}
          {source && <p className="hit-source">{source}</p>}
        </li>
      ))}
    </ol>
  );
}
