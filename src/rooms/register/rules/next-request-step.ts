export type RequestStep = "link" | "add" | "decide" | "close";

type Standing = { caseId: string | null; items: readonly { decision: string | null }[] };

/** What to do first with an open request: find the case, choose the records, decide on them, close. */
export function nextRequestStep({ caseId, items }: Standing): RequestStep {
  if (items.some(({ decision }) => decision === null)) return "decide";
  if (items.length > 0) return "close";
  return caseId === null ? "link" : "add";
}
