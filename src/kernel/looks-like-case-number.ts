import { parseCaseNumber } from "./case-number.ts";
import { foldCaseNumber } from "./case-number-groups.ts";

/** A register and a year with the serial still to come ("KS 2023/"), or a number typed without any separator. */
const BEGUN_OR_BARE = /^(?:\p{L}{1,12}[ -]?(?:19|20)\d\d[/:-]|(?:19|20)\d{4,8})$/u;

/**
 * Whether a search should look among the case numbers first. Says yes rather too often: it chooses an order, it excludes
 * nothing. Days such as 2024-03-01, telephone numbers and plain words get no.
 */
export function looksLikeCaseNumber(typed: string): boolean {
  return parseCaseNumber(typed) !== null || BEGUN_OR_BARE.test(foldCaseNumber(typed));
}
