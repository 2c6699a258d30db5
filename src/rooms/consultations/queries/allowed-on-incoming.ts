import type { Action } from "../../../platform/access/action.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { can } from "../../../platform/access/can.ts";
import { answerBriefly, askExtension, prepareConsultation, registerIncoming, writeReport } from "../actions.ts";
import type { ConsultationState, Stage } from "../model.ts";
import { type IncomingAct, incomingActs, shutForIncoming } from "../rules/incoming-acts.ts";

/** Which action each act demands. */
const demands: Record<IncomingAct, Action> = {
  register: registerIncoming,
  link: registerIncoming,
  report: writeReport,
  answer: answerBriefly,
  "ask-extension": askExtension,
  "send-on": prepareConsultation,
};

type Standing = { bodyId: string | null; state: ConsultationState; stage: Stage };

/** The acts that are open to this person now; the guards of the commands ask the same two questions. */
export function allowedOnIncoming(actor: Actor, standing: Standing): ReadonlySet<IncomingAct> {
  return new Set(
    incomingActs.filter((act) => can(actor, demands[act], standing.bodyId) && shutForIncoming(standing, act) === null),
  );
}
