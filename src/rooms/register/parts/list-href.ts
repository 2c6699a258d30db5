import type { CaseListInput } from "../queries/case-list-input.ts";
import { writeAddress } from "../rules/address-words.ts";
import { caseListAddress } from "../rules/case-list-address.ts";

/** The address of the list with something changed; it begins from its first page again, or at `path` instead of the list. */
export function listHref(filters: CaseListInput, change: Partial<CaseListInput> = {}, path = "/diarium"): string {
  const { order, direction, ...rest } = { ...filters, after: null, before: null, ...change };
  const usual = order === "opened" && direction === "descending";
  return writeAddress(path, caseListAddress, usual ? rest : { ...rest, order, direction });
}

/** Whether the list is narrowed down at all. */
export function isNarrowed({ text, body, state, officer, year, classification, secrecy }: CaseListInput): boolean {
  return text !== "" || secrecy || [body, state, officer, year, classification].some((filter) => filter !== null);
}
