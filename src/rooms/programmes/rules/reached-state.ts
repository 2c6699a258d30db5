import type { VersionState } from "../model.ts";

/** How far the consultation about a version has come; null where there is none. */
export type ConsultationStanding = "draft" | "sent" | "compiling" | "closed" | "withdrawn" | null;

/**
 * How far a version has come: what was last noted, or what its consultation has done since. Nobody has to note twice that
 * something is out, that the answers are being put together, or that the consultation was withdrawn.
 */
export function reachedState(noted: VersionState, consultation: ConsultationStanding): VersionState {
  if (consultation === null || (noted !== "approved_for_consultation" && noted !== "in_consultation")) return noted;
  if (consultation === "sent") return "in_consultation";
  return consultation === "compiling" || consultation === "closed" ? "compiling" : "approved_for_consultation";
}
