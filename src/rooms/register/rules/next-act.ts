import type { CaseAct } from "../lifecycle.ts";

type Standing = { officer: string | null; documents: number };

/**
 * What a case waits for first, among what this reader can do: somebody to answer for it, its first document, then the
 * next one. A closed case waits for nothing.
 */
export function nextAct({ officer, documents }: Standing, allowed: ReadonlySet<CaseAct>): CaseAct | null {
  const wanted: CaseAct[] =
    documents === 0 ? ["add-document"] : officer === null ? ["assign", "add-document"] : ["add-document"];
  return wanted.find((act) => allowed.has(act)) ?? null;
}
