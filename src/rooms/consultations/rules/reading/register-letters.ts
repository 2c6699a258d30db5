import type { BodyIndex } from "./index-bodies.ts";
import { matchBody } from "./match-body.ts";

/** Letters that registers of these bodies bear nearly everywhere. */
const USUAL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^kommunstyrelsen/i, ["KS", "KSN", "KST"]],
  [/^kommunfullmäktige/i, ["KF"]],
  [/^regionstyrelsen/i, ["RS"]],
];

/** The letters that a body's register is likely to put in front of its numbers: the usual ones and its short name. */
export function registerLetters(name: string | null, index: BodyIndex): ReadonlySet<string> {
  if (name === null) return new Set();
  const short = matchBody(name, index)?.body.shortName?.toUpperCase();
  const usual = USUAL.filter(([shape]) => shape.test(name)).flatMap(([, letters]) => letters);
  return new Set([...usual, ...(short ? [short] : [])]);
}
