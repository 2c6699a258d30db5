import type { VersionAct } from "../lifecycle.ts";

/** The acts that have a page of their own among the decisions, by their word in the address. */
export const actWords = {
  godkann: "approve-for-consultation",
  sammanstall: "compile",
  bered: "prepare",
  foresla: "propose",
  avsla: "reject",
  bordlagg: "table",
  aterremittera: "refer-back",
  "ta-upp": "take-up",
  anta: "adopt",
  upphav: "repeal",
  kasta: "discard",
} as const satisfies Record<string, VersionAct>;
