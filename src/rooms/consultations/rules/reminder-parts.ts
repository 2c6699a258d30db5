import type { Stage } from "../model.ts";

export type ReminderPart = { key: string; values: Record<string, string | number> };
export type Reminded = {
  name: string;
  stage: Stage;
  account: boolean;
  dueDay: Temporal.PlainDate;
  meetingDay: Temporal.PlainDate | null;
  daysLeft: number;
};

function lacking({ stage, account, meetingDay, dueDay }: Reminded): ReminderPart | null {
  if (!account) return null;
  if (stage === "awaiting_decision" && meetingDay) {
    const late = Temporal.PlainDate.compare(meetingDay, dueDay) > 0;
    return { key: late ? "reminder.meets-late" : "reminder.meets", values: { meeting: meetingDay.toString() } };
  }
  return { key: `reminder.lacks.${stage}`, values: {} };
}

/**
 * What one body is reminded of, sentence by sentence: when its answer is due, and what it still lacks. Only what the sender
 * may know of it is said. Empty for one that has answered or need not.
 */
export function reminderParts(one: Reminded): ReminderPart[] {
  if (one.stage === "answered" || one.stage === "declined" || one.stage === "withdrawn") return [];
  const { name, dueDay, daysLeft } = one;
  const values = { name, day: dueDay.toString(), count: Math.abs(daysLeft) };
  const due = daysLeft < 0 ? "reminder.was-due" : daysLeft === 0 ? "reminder.due-today" : "reminder.due";
  const lack = lacking(one);
  const ask = { key: daysLeft < 0 ? "reminder.answer-or-ask-late" : "reminder.answer-or-ask", values: {} };
  return [{ key: due, values }, ...(lack ? [lack] : []), ask];
}
