import type { FieldProblem } from "../../../kernel/outcome.ts";
import { judgeDueDay } from "../rules/judge-due-day.ts";

/** What a form's due day is told: past, or a day off that nobody has said they mean. `meant` is the box that says so. */
export function dueDayProblems(
  day: Temporal.PlainDate,
  { today, meant, path = "dueDay" }: { today: Temporal.PlainDate; meant: boolean; path?: string },
): FieldProblem[] {
  const judged = judgeDueDay(day, today);
  const written = { day: day.toString() };
  if (judged.kind === "past") return [{ path, key: "consultations:draft.due-day-past", values: written }];
  if (judged.kind === "good" || meant) return [];
  const before = judged.before?.toString();
  const key = before ? "consultations:draft.due-day-free" : "consultations:draft.due-day-free-soon";
  return [{ path, key, values: { ...written, ...(before ? { before } : {}) } }];
}
