import type { Action } from "../../platform/access/action.ts";
import { caseReaders } from "../../platform/access/case-readers.ts";
import type { CompilingAct, SenderAct } from "./lifecycle.ts";

const senders = ["security_strategist", "case_officer", "registrar"] as const;
const answerers = ["registrar", "case_officer", "unit_manager", "department_head", "administration_director"] as const;

/** What one's own body has sent: its wall, its answers, its compilation. */
export const readConsultations: Action = { name: "consultations:read", roles: caseReaders };
/** What has been sent to one's own body. */
export const readIncoming: Action = { name: "consultations:read-incoming", roles: caseReaders };
export const prepareConsultation: Action = { name: "consultations:prepare", roles: senders };
export const sendConsultation: Action = { name: "consultations:send", roles: senders };
export const decideExtension: Action = { name: "consultations:decide-extension", roles: senders };
export const compileAnswers: Action = { name: "consultations:compile", roles: ["security_strategist", "case_officer"] };
/** An answer that came by other ways is entered by those who register. */
export const enterAnswer: Action = {
  name: "consultations:enter-answer",
  roles: ["registrar", "case_officer", "security_strategist"],
};
export const registerIncoming: Action = { name: "consultations:register-incoming", roles: ["registrar"] };
export const askExtension: Action = { name: "consultations:ask-extension", roles: answerers };
/** Registrars answer and register, and do not write reports. The room that has reports asks again. */
export const writeReport: Action = {
  name: "consultations:write-report",
  roles: ["case_officer", "unit_manager", "department_head", "administration_director"],
};
/** To decline, or to say that there is no objection, needs no report. */
export const answerBriefly: Action = { name: "consultations:answer-briefly", roles: answerers };
/** What was decided elsewhere is registered and sent by those who register. */
export const answerByFile: Action = { name: "consultations:answer-by-file", roles: ["registrar", "case_officer"] };
/** Whoever holds the link; the link itself is the right, and reaches one consultee's answer. */
export const answerByLink: Action = { name: "consultations:answer-by-link", roles: [], openTo: "everyone" };

/** Which action each act of the compilation demands; the guard of a command and the button on a page both read this. */
export const compilingDemands: Record<CompilingAct, Action> = {
  "enter-answer": enterAnswer,
  compile: compileAnswers,
  close: compileAnswers,
};

/** Which action each act of the sender demands; the guard of a command and the button on a page both read this. */
export const senderDemands: Record<SenderAct, Action> = {
  change: prepareConsultation,
  propose: prepareConsultation,
  ask: prepareConsultation,
  address: prepareConsultation,
  send: sendConsultation,
  discard: sendConsultation,
  remind: sendConsultation,
  "decide-extension": decideExtension,
  "move-due-day": decideExtension,
  resend: sendConsultation,
  "add-consultee": sendConsultation,
  "resend-notice": sendConsultation,
  withdraw: sendConsultation,
};
