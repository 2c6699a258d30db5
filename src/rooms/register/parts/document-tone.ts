import type { Tone } from "../../../ui/tone.ts";
import type { DocumentStatus } from "../model.ts";

/** How a document's status is shown beside its word. */
export const documentTone: Record<DocumentStatus, Tone> = { working: "info", record: "success", discarded: "neutral" };
