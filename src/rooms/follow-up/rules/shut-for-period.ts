import type { PeriodState } from "../model.ts";

/** What can be done with a period, and with a body's report in it. */
export type PeriodAct = "change" | "open" | "close" | "open-again" | "write" | "hand-in";

type Row = { in: readonly PeriodState[]; otherwise: string };

/** In which states each act is open, and what is said when it is not. */
const rows: Record<PeriodAct, Row> = {
  change: { in: ["planned", "open"], otherwise: "follow-up:wheel.closed-stands" },
  open: { in: ["planned", "closed"], otherwise: "follow-up:wheel.open-already" },
  close: { in: ["open"], otherwise: "follow-up:wheel.not-open" },
  "open-again": { in: ["open", "closed"], otherwise: "follow-up:hand-in.not-begun" },
  write: { in: ["open"], otherwise: "follow-up:hand-in.not-begun" },
  "hand-in": { in: ["open"], otherwise: "follow-up:hand-in.not-begun" },
};

/** `opened` says that the body has been let in again; then neither that it has handed in nor that the period is closed shuts it. */
type Facts = { state: PeriodState; handedIn: boolean; opened: boolean };

/** The message key of why the act is shut, or null when it is open. */
export function shutForPeriod({ state, handedIn, opened }: Facts, act: PeriodAct): string | null {
  const own = act === "write" || act === "hand-in";
  if (own && opened) return null;
  if (own && handedIn) return "follow-up:hand-in.handed-in-already";
  if (own && state === "closed") return "follow-up:hand-in.period-closed";
  if (act === "open-again" && opened) return "follow-up:hand-in.opened-already";
  if (act === "open-again" && state === "open" && !handedIn) return "follow-up:hand-in.still-open";
  return rows[act].in.includes(state) ? null : rows[act].otherwise;
}
