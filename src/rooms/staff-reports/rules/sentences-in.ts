import type { ReportText } from "../model.ts";
import type { ViewpointMark } from "./map-viewpoints.ts";

type Mark = { type: string; attrs?: object };
type Piece = { type?: string; text?: string; marks?: readonly Mark[]; content?: readonly Piece[] };

/** A sentence of a text: where it stands in its paragraph, and whether it is wholly marked as a viewpoint already. */
export type Sentence = { words: string; marked: boolean };
type Span = Sentence & { block: number; from: number; to: number };

const segmenter = new Intl.Segmenter("sv", { granularity: "sentence" });
const isTextBlock = ({ type }: Piece) => type === "paragraph" || type === "heading";

const textBlocks = (piece: Piece): readonly Piece[] =>
  isTextBlock(piece) ? [piece] : (piece.content ?? []).flatMap(textBlocks);
const wordsOf = ({ text }: Piece) => text ?? "\n";
const isMarked = ({ marks = [] }: Piece) => marks.some(({ type }) => type === "viewpoint");

function spansOf(block: Piece, number: number): Span[] {
  const pieces = block.content ?? [];
  const whole = pieces.map(wordsOf).join("");
  const marks = pieces.flatMap((piece) => Array.from({ length: wordsOf(piece).length }, () => isMarked(piece)));
  return [...segmenter.segment(whole)].flatMap(({ segment, index }) => {
    const words = segment.trim();
    const from = index + segment.indexOf(words);
    const to = from + words.length;
    return words === "" ? [] : [{ words, block: number, from, to, marked: marks.slice(from, to).every(Boolean) }];
  });
}

const spansIn = (text: ReportText): Span[] => textBlocks(text as Piece).flatMap(spansOf);

/** The sentences of a text in order, so that one can be chosen without a pointer. */
export function sentencesIn(text: ReportText): Sentence[] {
  return spansIn(text).map(({ words, marked }) => ({ words, marked }));
}

function cut(piece: Piece, at: number, { from, to }: Span, mark: Mark): Piece[] {
  const { text } = piece;
  if (text === undefined) return [piece];
  const inside = [Math.max(from - at, 0), Math.min(to - at, text.length)] as const;
  if (inside[0] >= inside[1]) return [piece];
  const others = (piece.marks ?? []).filter(({ type }) => type !== "viewpoint");
  const parts = [
    { ...piece, text: text.slice(0, inside[0]) },
    { ...piece, text: text.slice(...inside), marks: [mark, ...others] },
    { ...piece, text: text.slice(inside[1]) },
  ];
  return parts.filter((part) => part.text !== "");
}

function markBlock(block: Piece, span: Span, mark: Mark): Piece {
  let at = 0;
  const content = (block.content ?? []).flatMap((piece) => {
    const begins = at;
    at += wordsOf(piece).length;
    return cut(piece, begins, span, mark);
  });
  return { ...block, content };
}

/** The same text with its sentence of that number (from 0) marked; null when it has no such sentence. */
export function markSentence(text: ReportText, number: number, attrs: ViewpointMark): ReportText | null {
  const span = spansIn(text)[number];
  if (!span) return null;
  let seen = -1;
  const walk = (piece: Piece): Piece => {
    if (isTextBlock(piece)) {
      seen += 1;
      return seen === span.block ? markBlock(piece, span, { type: "viewpoint", attrs }) : piece;
    }
    return piece.content ? { ...piece, content: piece.content.map(walk) } : piece;
  };
  return walk(text as Piece) as ReportText;
}
