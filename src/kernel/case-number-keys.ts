import { caseNumberGroups, caseNumberKey, withoutLeadingZeros } from "./case-number-groups.ts";
import { findCaseNumbers } from "./find-case-numbers.ts";

/**
 * Every key under which a case number must be found, the full groups key first (`KS-2023-310`). After it come the same
 * without separators, as padded and unpadded digits, and all of that without the register's letters, since `KS 2023/310`
 * is cited as `2023/310`. Text that holds several numbers ("7-742-2011 och 5-744-2011") gives the keys of each as well.
 * Empty when there is no letter and no digit.
 */
export function searchKeys(raw: string): string[] {
  const several = findCaseNumbers(raw.slice(0, 1_000)).map((found) => found.raw);
  const written = several.length > 1 ? [raw, ...several] : [raw];
  return distinct(written.flatMap(keysOfOne));
}

function keysOfOne(raw: string): string[] {
  const groups = caseNumberGroups(raw);
  const firstNumber = groups.findIndex(isNumber);
  return [...spellings(groups), ...(firstNumber > 0 ? spellings(groups.slice(firstNumber)) : [])];
}

/**
 * What to look up for text that somebody typed, most exact first. Each key is meant for equality or as the beginning of
 * one of the `searchKeys`, so a half-typed number works too. Empty when nothing but separators or "dnr" was typed.
 */
export function queryKeys(typed: string): string[] {
  return distinct(spellings(caseNumberGroups(typed)));
}

function spellings(groups: readonly string[]): string[] {
  return [caseNumberKey(groups), groups.join(""), groups.map(withoutLeadingZeros).join("")];
}

function isNumber(group: string): boolean {
  return /^\p{N}/u.test(group);
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== "");
}
