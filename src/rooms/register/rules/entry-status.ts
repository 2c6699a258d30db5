import type { Direction, DocumentStatus } from "../model.ts";

/**
 * What a document is when it is entered. What has come in or been sent is a public record at once (TF 2:9, 2:10); what is
 * drawn up here is a working document until its author says otherwise, it is sent, or the case is closed (TF 2:10, 2:12).
 */
export function entryStatus(direction: Direction): Extract<DocumentStatus, "working" | "record"> {
  return direction === "drawn_up" ? "working" : "record";
}
