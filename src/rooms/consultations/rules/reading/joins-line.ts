import { headingKind } from "./heading-kind.ts";
import { isAnswerTitle } from "./is-answer-title.ts";
import { isPersonName } from "./is-person-name.ts";
import { labelOf } from "./read-labels.ts";
import type { Line } from "./to-lines.ts";

/** What a point of a list begins with. */
export const LIST_MARK = /^(?:[•·▪◦‣*–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-håäö][.)]\s+|[ivx]{1,4}[.)]\s+|att-satser:)/;
// A sentence cannot end after these, so the line was only broken.
const GOES_ON =
  /(?:^|\s)(?:och|eller|samt|att|av|för|till|i|på|med|om|en|ett|den|det|de|som|inom|vid|från|under|mot|mellan|genom|enligt|där|när|är|har|ska|kan|bör|inte|sin|sitt|sina|§|dnr|nr|kap|artikel|avsnitt|Dnr|Region|Polisregion|senast)$/;
const ENDS = /[.!?:;…][”"')\]]*$/;
const REGISTER_AT_END = /(?<!\p{L})\p{Lu}{1,5}$/u;
const NUMBER_ALONE = /^(?:\p{Lu}{1,6}[ -]?)?\d{4}[/:-]\d{1,7}$/u;
const ADDRESS_LIKE = /@|^www\.|^https?:|^\d{3} ?\d{2} \p{Lu}|^(?:tel|tfn|fax|telefon)\b/iu;

/**
 * Whether `after` is the rest of the paragraph that `before` belongs to. `width` is how long the lines of the text are when
 * they have been broken to fit, and `null` when they have not.
 */
export function joinsLine(before: Line, after: Line, width: number | null): boolean {
  if (before.whole || after.whole || before.kind === "heading" || after.kind === "heading") return false;
  if (before.kind !== after.kind || isRow(before) || isRow(after)) return false;
  if (before.goesOn) return true;
  if (LIST_MARK.test(after.text) || ADDRESS_LIKE.test(after.text)) return false;
  if (/^\p{Ll}/u.test(after.text)) return wasCut(before, after, width) && !startsPoint(before, after, width);
  if (/[,–-]$/.test(before.text) && before.text.length > 30) return true;
  if (headingKind(before.text) !== null && !isAnswerTitle(before.text)) return false;
  if (GOES_ON.test(before.text) || (REGISTER_AT_END.test(before.text) && /^\d{4}[/:-]\d/.test(after.text))) return true;
  if (headingKind(after.text) !== null || isAnswerTitle(after.text) || NUMBER_ALONE.test(after.text)) return false;
  if (labelOf(after.text)?.colon || labelOf(before.text)?.colon) return false;
  return reachesMargin(before, after, width);
}

/** Whether a line is a row of a table: several pieces, none of them long enough to be running text. */
export function isRow(line: Line): boolean {
  return line.cells.length > 1 && line.cells.every(({ text }) => text.length < 60);
}

/** "att" begins a point of a decision when what stands before it is finished. */
function startsPoint(before: Line, after: Line, width: number | null): boolean {
  if (/^att\s/.test(after.text)) {
    const isFull = before.full ?? (width !== null && lengthWithNext(before, after) > width);
    return (
      /[.:;]$/.test(before.text) || (!isFull && /(?:,|besluta|beslutar|beslutade|och|samt|föreslår)$/.test(before.text))
    );
  }
  return ADDRESS_LIKE.test(before.text) || /^\d{3} ?\d{2} \p{Lu}/u.test(before.text);
}

/** A small letter goes on with the line above, unless that line is a name, a label or too short to have been full. */
function wasCut(before: Line, after: Line, width: number | null): boolean {
  if (labelOf(before.text)?.rest === "" || (after.text.length < 70 && isPersonName(before.text))) return false;
  if (before.full !== undefined) return before.full || before.text.length >= 40;
  return width === null ? before.text.length >= 30 : lengthWithNext(before, after) > width * 0.6;
}

function lengthWithNext(before: Line, after: Line): number {
  return before.text.length + 1 + (after.text.split(" ", 1)[0] ?? "").length;
}

function reachesMargin(before: Line, after: Line, width: number | null): boolean {
  // In a text with broken lines a long one without an end goes on, however ragged the margin is.
  if (width !== null && before.full === undefined && before.text.length >= 60 && !ENDS.test(before.text)) return true;
  if (before.full !== undefined) return before.full && !(ENDS.test(before.text) && after.emphasis === true);
  if (width === null || before.emphasis !== after.emphasis) return false;
  const needed = lengthWithNext(before, after);
  // Letters are not equally wide; where the sentence is not finished a shorter line may have been full too.
  return needed > (ENDS.test(before.text) ? width : width * 0.88);
}

/** Nobody breaks lines to be longer. */
const WIDEST = 160;

/**
 * How wide a text is whose lines were broken to fit: its longest line, when some line of it certainly goes on below. `null`
 * for a text with whole paragraphs on their lines.
 */
export function widthOf(lines: readonly Line[]): number | null {
  const running = lines.filter((line) => !isRow(line));
  const longest = running.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isBroken = running.some((line, index) => {
    const next = running[index + 1];
    return (
      line.text.length >= 40 &&
      next &&
      next.number === line.number + 1 &&
      next.text !== "" &&
      /[\p{L}\d,-]$/u.test(line.text) &&
      !LIST_MARK.test(next.text)
    );
  });
  return isBroken && longest <= WIDEST ? longest : null;
}
