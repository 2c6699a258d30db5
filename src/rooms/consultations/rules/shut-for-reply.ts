import type { ConsultationState, Stage } from "../model.ts";

type Asked = { state: ConsultationState; stage: Stage; dueDay: Temporal.PlainDate };

/**
 * Why nothing can be answered by link, as a message key; null when it can. What has been answered can be corrected until the
 * day it is due, and a first answer is taken after it too.
 */
export function shutForReply(
  { state, stage, dueDay }: Asked,
  { today, hasAnswered }: { today: Temporal.PlainDate; hasAnswered: boolean },
): string | null {
  if (state === "withdrawn" || stage === "withdrawn") return "consultations:link.shut.withdrawn";
  if (state === "closed" || state === "draft") return "consultations:link.shut.closed";
  if (hasAnswered && Temporal.PlainDate.compare(today, dueDay) > 0) return "consultations:link.shut.after-due";
  return null;
}
