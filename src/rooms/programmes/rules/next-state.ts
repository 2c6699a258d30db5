import type { VersionAct } from "../lifecycle.ts";
import type { Halt, VersionState } from "../model.ts";

/** Acts that say only how far a version has come; the others bring days, a text or a consultation with them. */
export const stepActs = [
  "approve-for-consultation",
  "compile",
  "prepare",
  "propose",
  "reject",
  "table",
  "refer-back",
  "take-up",
] as const satisfies readonly VersionAct[];
export type StepAct = (typeof stepActs)[number];

const states: Partial<Record<StepAct, VersionState>> = {
  "approve-for-consultation": "approved_for_consultation",
  compile: "compiling",
  prepare: "in_preparation",
  propose: "proposed",
  reject: "rejected",
};

/**
 * Where a step leads. Tabled or referred back the matter stays where it is; taken up after a referral it is prepared anew,
 * since that is why it was sent back.
 */
export function nextState(
  { state, halted }: { state: VersionState; halted: Halt | null },
  act: StepAct,
): { state: VersionState; halted: Halt | null } {
  if (act === "table") return { state, halted: "tabled" };
  if (act === "refer-back") return { state, halted: "referred_back" };
  if (act === "take-up") return { state: halted === "referred_back" ? "in_preparation" : state, halted: null };
  return { state: states[act] ?? state, halted: null };
}
