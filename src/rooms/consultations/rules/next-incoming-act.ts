import type { Stage } from "../model.ts";
import type { IncomingAct } from "./incoming-acts.ts";

/** The one thing to do first, of what this person may: to register, and then to write the report. */
export function nextIncomingAct(stage: Stage, allowed: ReadonlySet<IncomingAct>): IncomingAct | null {
  const order: IncomingAct[] = stage === "sent" ? ["register"] : ["report", "answer"];
  return order.find((act) => allowed.has(act) && (act !== "answer" || stage === "registered")) ?? null;
}
