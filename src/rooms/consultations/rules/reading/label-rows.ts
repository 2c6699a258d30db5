import { findCaseNumbers } from "../../../../kernel/find-case-numbers.ts";
import { findDays } from "./find-days.ts";
import type { LabelKind } from "./head-labels.ts";
import { type Labelled, labelOf } from "./read-labels.ts";
import type { Line } from "./to-lines.ts";

/** How many lines below a row of labels its values may stand. */
const REACH = 8;
const SHORT_YEAR = /(?<![\p{L}\d])\p{Lu}{1,6}[ -]?\d{2}[/-]\d{2,6}(?!\d)/gu;

/**
 * Reads rows of labels whose columns were lost: "Datum Vår beteckning Er beteckning", and somewhere below
 * "2018-08-28 SN 18/0098 KS 18/0211". Days go to the labels of days, case numbers to those of numbers, in order.
 */
export function labelRows(lines: readonly Line[]): Labelled[] {
  const written = lines.filter(({ text }) => text !== "");
  return written.flatMap((line, row) => {
    const labels = line.cells.length === 1 ? labelsOnly(line.text) : [];
    if (labels.length < 2) return [];
    const below = written.slice(row + 1, row + 1 + REACH);
    return [
      ...hand(labels, below, (kind) => kind.endsWith("day"), daysIn),
      ...hand(labels, below, (kind) => kind.endsWith("number"), numbersIn),
    ];
  });
}

type Value = { text: string; at: number };

/** The labels that a line consists of, or none when it holds anything else. */
function labelsOnly(text: string): { kind: LabelKind; label: string }[] {
  const labels: { kind: LabelKind; label: string }[] = [];
  let rest = text;
  while (rest !== "") {
    const label = labelOf(rest);
    if (!label) return [];
    labels.push(label);
    rest = label.rest;
  }
  return labels;
}

function hand(
  labels: readonly { kind: LabelKind; label: string }[],
  below: readonly Line[],
  fits: (kind: LabelKind) => boolean,
  valuesIn: (text: string) => Value[],
): Labelled[] {
  const wanted = labels.filter(({ kind }) => fits(kind));
  const line = below.find(({ text }) => valuesIn(text).length > 0);
  if (!line) return [];
  const values = valuesIn(line.text);
  return wanted.flatMap((label, index) => {
    const value = values[index];
    return value ? [{ ...label, value: value.text, line, at: value.at }] : [];
  });
}

const daysIn = (text: string): Value[] =>
  findDays(text).map(({ at, length }) => ({ text: text.slice(at, at + length), at }));

function numbersIn(text: string): Value[] {
  const found = findCaseNumbers(text).map(({ raw, at }) => ({ text: raw, at }));
  const short = [...text.matchAll(SHORT_YEAR)].map((match) => ({ text: match[0], at: match.index }));
  return found.length > 0 ? found : short;
}
