import type { Draft } from "./draft-store.ts";

/** What the server holds as the page opens. */
type Standing = { content: object; version: number };

/**
 * What becomes of a text that was left in the tab: nothing when it is what stands, or was posted and has been overtaken since;
 * taken up when it follows upon what stands; else the writer must choose.
 */
export function whatOfDraft(draft: Draft | null, standing: Standing): "drop" | "restore" | "ask" {
  if (!draft || JSON.stringify(draft.content) === JSON.stringify(standing.content)) return "drop";
  if (draft.version === standing.version) return "restore";
  return draft.posted ? "drop" : "ask";
}
