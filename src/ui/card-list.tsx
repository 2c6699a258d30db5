import type { ReactNode } from "react";
import { StatusTag } from "./status-tag.tsx";
import type { Tone } from "./tone.ts";

/** Something waiting for someone: what, when it is due, whose it is, and how old the information is. */
export type Card = {
  id: string;
  href: string;
  title: string;
  /** What kind of thing, e.g. "Remiss"; short. */
  kind?: string;
  due?: { text: string; tone: Tone };
  owner?: string;
  age?: string;
};

export type CardListProps = { label: string; cards: readonly Card[]; empty: ReactNode };

/** What is due, on a start page. The whole card can be pressed; the link is its title. */
export function CardList({ label, cards, empty }: CardListProps) {
  if (cards.length === 0) return empty;
  return (
    <ul className="card-list" aria-label={label}>
      {cards.map(({ id, href, title, kind, due, owner, age }) => (
        <li className="card" key={id}>
          <p className="card-title">
            <a href={href}>{title}</a>
          </p>
          {due && (
            <p className="card-due">
              <StatusTag tone={due.tone} label={due.text} />
            </p>
          )}
          <p className="meta">{[kind, owner, age].map((part) => part && <span key={part}>{part}</span>)}</p>
        </li>
      ))}
    </ul>
  );
}
