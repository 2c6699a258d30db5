import type { VersionAct } from "../lifecycle.ts";
import type { Halt, VersionState } from "../model.ts";
import type { ConsultationStanding } from "./reached-state.ts";

type Version = {
  state: VersionState;
  halted: Halt | null;
  consultation: ConsultationStanding;
  parts: number;
  /** The consultation has changed the text, and nobody has fetched it here. */
  textWaits: boolean;
  allowed: ReadonlySet<VersionAct>;
};
/** An act, the consultation that the version waits for, or the text that waits there. */
export type NextStep = VersionAct | "open-consultation" | "take-back" | null;

const steps: Partial<Record<VersionState, VersionAct>> = {
  drafting: "approve-for-consultation",
  compiling: "prepare",
  in_preparation: "propose",
  proposed: "adopt",
};

/** The one thing to do next with a version, for somebody who may do it; null when it waits for nobody here. */
export function nextStep({ state, halted, consultation, parts, textWaits, allowed }: Version): NextStep {
  const open = (act: VersionAct): NextStep => (allowed.has(act) ? act : null);
  if (halted !== null) return open("take-up");
  if (state === "in_consultation") return "open-consultation";
  if (state === "approved_for_consultation") return consultation === "draft" ? "open-consultation" : open("send");
  if (state === "drafting" && parts === 0) return open("write");
  if (state === "compiling" && textWaits && allowed.has("write")) return "take-back";
  const act = steps[state];
  return act ? open(act) : null;
}
