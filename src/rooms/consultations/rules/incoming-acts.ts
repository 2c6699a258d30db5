import type { ConsultationState, Stage } from "../model.ts";

/** What the one asked can do with a consultation that has come. */
export const incomingActs = ["register", "link", "report", "answer", "ask-extension", "send-on"] as const;
export type IncomingAct = (typeof incomingActs)[number];

/** Where each act is open. A report is begun in its own room; here stands only when it is time for it. */
const openIn: Readonly<Record<IncomingAct, readonly Stage[]>> = {
  register: ["sent"],
  link: ["sent"],
  // Begun once; after that the same way leads to it.
  report: ["registered", "drafting", "attesting", "awaiting_decision"],
  answer: ["registered", "drafting"],
  "ask-extension": ["sent", "registered", "drafting", "attesting", "awaiting_decision"],
  "send-on": ["registered", "drafting"],
};

/** Why an act is not open, as a message key that says what to do; null when it is. */
export function shutForIncoming(
  { state, stage }: { state: ConsultationState; stage: Stage },
  act: IncomingAct,
): string | null {
  if (stage === "withdrawn" || state === "withdrawn") return "consultations:incoming.shut.withdrawn";
  if (state === "closed") return "consultations:incoming.shut.closed";
  if (openIn[act].includes(stage)) return null;
  if (stage === "answered" || stage === "declined") return "consultations:incoming.shut.answered";
  if (stage === "sent") return "consultations:incoming.shut.unregistered";
  return act === "register" || act === "link"
    ? "consultations:incoming.shut.registered"
    : "consultations:incoming.shut.under-way";
}
