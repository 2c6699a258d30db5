import type { Stage } from "../model.ts";
import type { IncomingAct } from "./incoming-acts.ts";

/** The one thing to do first, of what this person may: to register, and then to write the report. */
export function nextIncomingAct(stage: Stage, allowed: ReadonlySet<IncomingAct>): IncomingAct | null {
  const act: IncomingAct = stage === "sent" ? "register" : "report";
  return allowed.has(act) ? act : null;
}
