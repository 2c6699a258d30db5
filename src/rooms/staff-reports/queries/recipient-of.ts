import type { ConsulteeForReport } from "../../consultations/index.ts";

/**
 * Who gets the answer: whoever asked, while they still ask. Null when nobody did, and when the question has been taken back or is
 * over: what was decided is then registered at home and sent to nobody.
 */
export function recipientOf(question: ConsulteeForReport | null): string | null {
  const asking = question?.state === "sent" || question?.state === "compiling";
  return asking ? question.senderName : null;
}
