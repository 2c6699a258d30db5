import type { RequestState } from "../model.ts";

/** The message key of why nothing more can be done with a request in this state, or null while it is open. */
export function shutForRequest(state: RequestState): string | null {
  return state === "open" ? null : "register:disclosure.is-decided";
}
