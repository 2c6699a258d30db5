import type { Line } from "./to-lines.ts";

/** What a mail says itself, and the older mail it drags along. */
export type WithoutQuoted = { lines: Line[]; quoted: Line[] };

const QUOTED = /^>/;
const DIVIDER =
  /^[-_]{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat meddelande|forwarded message)/iu;
const WROTE = /^(?:den\s|on\s).{6,160}\s(?:skrev|wrote)\b.{0,160}:$/iu;
const FROM = /^(?:från|from):\s/iu;
const SENT = /^(?:skickat|sänt|datum|sent|date):\s/iu;
const SUBJECT = /^(?:ämne|subject):\s/iu;

/** Cuts away the mail that was answered, so that the sender's own words are not taken for the answer. */
export function dropQuotedMail(lines: readonly Line[]): WithoutQuoted {
  const cut = lines.findIndex(
    (line, index) => DIVIDER.test(line.text) || WROTE.test(line.text) || beginsOlderMail(lines, index),
  );
  const own = cut < 0 ? lines : lines.slice(0, cut);
  const quoted = cut < 0 ? [] : lines.slice(cut);
  return {
    lines: own.filter(({ text }) => !QUOTED.test(text)),
    quoted: [...own.filter(({ text }) => QUOTED.test(text)), ...quoted],
  };
}

/** A head of its own below words that were written: the first head is the mail's own. */
function beginsOlderMail(lines: readonly Line[], index: number): boolean {
  if (!FROM.test(lines[index]?.text ?? "")) return false;
  const head = lines.slice(index, index + 7);
  if (!head.some(({ text }) => SENT.test(text)) || !head.some(({ text }) => SUBJECT.test(text))) return false;
  return lines.slice(0, index).filter(({ text }) => text !== "" && !/^[\p{L} -]{2,14}:/u.test(text)).length >= 2;
}
