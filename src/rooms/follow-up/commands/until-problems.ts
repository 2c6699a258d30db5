import type { FieldProblem } from "../../../kernel/outcome.ts";

const mostYears = 10;

/** What is wrong with the day until which something comes back. */
export function untilProblems({ firstDue, until }: Record<"firstDue" | "until", Temporal.PlainDate>): FieldProblem[] {
  const say = (key: string, values: FieldProblem["values"] = {}) => [
    { path: "until", key: `follow-up:recurring.${key}`, values },
  ];
  if (Temporal.PlainDate.compare(until, firstDue) < 0) return say("until-before-first");
  const latest = firstDue.add({ years: mostYears });
  return Temporal.PlainDate.compare(until, latest) > 0 ? say("until-too-far", { day: latest.toString() }) : [];
}
