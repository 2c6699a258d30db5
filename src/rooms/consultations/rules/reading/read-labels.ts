import { dayAlone, findDays } from "./find-days.ts";
import { headLabels, type LabelKind } from "./head-labels.ts";
import type { Cell, Line } from "./to-lines.ts";

/** A label and what stands with it: on its line, to the right of it or below. */
export type Labelled = { kind: LabelKind; label: string; value: string; line: Line; at: number };

type Label = { kind: LabelKind; label: string; rest: string; colon: boolean };

const WORDS = (Object.entries(headLabels) as [LabelKind, readonly string[]][])
  .flatMap(([kind, words]) => words.map((word) => ({ kind, word })))
  .toSorted((a, b) => b.word.length - a.word.length);
const KIND_OF = new Map(WORDS.map(({ kind, word }) => [word.replaceAll("\\", "").replace(" ?", " "), kind]));
const LABEL = new RegExp(
  `^(${WORDS.map(({ word }) => word).join("|")})(?:\\s*\\([^)]{1,50}\\))?(\\.? ?:|\\.|(?= |$|\\d))\\s*(.*)$`,
  "iu",
);

const FIRST_WORDS = new Set(WORDS.map(({ word }) => firstWord(word.replaceAll("\\", "").replace(" ?", " "))));

function firstWord(text: string): string {
  return (/^[^\s:.,(/]+/.exec(text)?.[0] ?? "").toLowerCase();
}

/** The label that a piece of a line begins with. */
export function labelOf(text: string): Label | null {
  if (text.length > 300 || !FIRST_WORDS.has(firstWord(text))) return null;
  const [, label, mark = "", rest = ""] = LABEL.exec(text) ?? [];
  const kind = label ? (KIND_OF.get(label.toLowerCase()) ?? "unread") : null;
  return label && kind ? { kind, label, rest: rest.trim(), colon: mark.includes(":") } : null;
}

/** Whether a value fits the label. Names and subjects may be anything that is not itself a label. */
function fits(kind: LabelKind, value: string): boolean {
  if (value === "") return false;
  if (kind.endsWith("day")) return dayAlone(value) !== null || findDays(value).length > 0;
  if (kind.endsWith("number"))
    return /\d/.test(value) && value.length <= 60 && dayAlone(value) === null && !/\p{Ll}{4}/u.test(value);
  return !isOnlyLabel(value) && dayAlone(value) === null && !/^\d[\d ()]*$/.test(value);
}

function isOnlyLabel(text: string): boolean {
  const label = labelOf(text);
  return label !== null && label.rest === "";
}

const sharesColumn = (a: Cell, b: Cell, tabbed: boolean) =>
  tabbed
    ? a.index === b.index
    : a.at <= b.at + b.text.length &&
      b.at <= a.at + a.text.length &&
      Math.abs(a.at - b.at) <= Math.max(a.text.length, 12);

/** How far below a label its value may stand, blank lines not counted. */
const REACH = 2;

/**
 * Reads labels and values: "Dnr: KS 2024/1", "Dnr KS 2024/1", a label above its value, a row of labels above a row of
 * values, and a label with its value in the next column. A value that does not fit its label is not taken.
 */
export function readLabels(lines: readonly Line[]): Labelled[] {
  const written = lines.filter(({ text }) => text !== "");
  return written.flatMap((line, row) =>
    line.cells.flatMap((cell, column) => readCell(written, row, cell, column, line)),
  );
}

function readCell(written: readonly Line[], row: number, cell: Cell, column: number, line: Line): Labelled[] {
  const label = labelOf(cell.text);
  if (!label) return [];
  const found = (value: string, where: Line, at: number): Labelled[] => [
    { kind: label.kind, label: label.label, value, line: where, at },
  ];
  if (label.rest !== "") {
    // "Till följd av" is no addressee: without a colon only what cannot be misread counts.
    const plain = label.colon || label.kind.endsWith("number") || label.kind.endsWith("day");
    const named =
      ["addressee", "officer", "subject"].includes(label.kind) && /^\p{Lu}/u.test(label.rest) && label.rest.length < 80;
    return (plain || named) && fits(label.kind, label.rest)
      ? found(label.rest, line, cell.text.length - label.rest.length)
      : [];
  }
  const right = line.cells[column + 1];
  const below = belowOf(written, row, cell, line).find(
    ({ text }) => fits(label.kind, text.text) || labelOf(text.text) !== null,
  );
  if (
    right &&
    fits(label.kind, right.text) &&
    labelOf(right.text) === null &&
    (label.colon || !below || labelOf(below.text.text))
  ) {
    return found(right.text, line, right.at);
  }
  if (below && labelOf(below.text.text) === null) return found(below.text.text, below.line, below.text.at);
  return [];
}

function belowOf(written: readonly Line[], row: number, cell: Cell, line: Line): { text: Cell; line: Line }[] {
  return written.slice(row + 1, row + 1 + REACH).flatMap((next) => {
    const same = next.cells.find((one) => sharesColumn(cell, one, line.tabbed && next.tabbed));
    const alone = line.cells.length === 1 && next.cells.length === 1 ? next.cells[0] : undefined;
    const text = same ?? alone;
    return text ? [{ text, line: next }] : [];
  });
}
