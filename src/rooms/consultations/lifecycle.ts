import type { ConsultationState } from "./model.ts";

/** What the sender can do with a consultation. Which roles may do it stands in `actions.ts`, under the same name. */
export type SenderAct =
  | "change"
  | "propose"
  | "ask"
  | "address"
  | "send"
  | "discard"
  | "remind"
  | "decide-extension"
  | "move-due-day"
  | "resend"
  | "add-consultee"
  | "resend-notice"
  | "withdraw";

/** And what is done with the answers. */
export type ConsultationAct = SenderAct | "enter-answer" | "compile" | "close";

/** The acts of those who gather the answers and make one report of them. */
export type CompilingAct = Extract<ConsultationAct, "enter-answer" | "compile" | "close">;

type Row = { in: readonly ConsultationState[]; otherwise: string };

const draft: Row = { in: ["draft"], otherwise: "consultations:problem.sent-already" };
const out: Row = { in: ["sent", "compiling"], otherwise: "consultations:problem.not-out" };

/** In which states each act is open, and what is said when it is not. */
const consultationActs: Record<ConsultationAct, Row> = {
  change: draft,
  // A later version is written while the first is out.
  propose: { in: ["draft", "sent", "compiling"], otherwise: "consultations:problem.not-out" },
  ask: draft,
  address: draft,
  send: draft,
  discard: draft,
  remind: out,
  "decide-extension": out,
  "move-due-day": out,
  resend: out,
  "add-consultee": out,
  "resend-notice": out,
  withdraw: out,
  "enter-answer": out,
  compile: out,
  close: out,
};

/** The message key of why the act is shut in this state, or null when it is open. */
export function shutForConsultation(state: ConsultationState, act: ConsultationAct): string | null {
  const row = consultationActs[act];
  return row.in.includes(state) ? null : row.otherwise;
}
