import type { FieldProblem } from "../../../kernel/outcome.ts";
import { judgeDueDay } from "./judge-due-day.ts";
import type { Expansion } from "./write-out-addressees.ts";

export type ReadyToSend = { dueDay: Temporal.PlainDate; sections: number; expansion: Expansion };

const names = (list: readonly string[]) => list.join(", ");

/** What a draft still lacks before it can be sent, each with the part of the draft it concerns. */
export function whatIsMissing({ dueDay, sections, expansion }: ReadyToSend, today: Temporal.PlainDate): FieldProblem[] {
  const { consultees, emptyGroups, ended, unreachable } = expansion;
  const past = judgeDueDay(dueDay, today).kind === "past";
  const at = (path: string, word: string, values?: FieldProblem["values"]): FieldProblem => ({
    path,
    key: `consultations:problem.${word}`,
    ...(values ? { values } : {}),
  });
  return [
    ...(past ? [at("dueDay", "due-day-passed", { day: dueDay.toString() })] : []),
    ...(sections === 0 ? [at("proposal", "no-proposal")] : []),
    ...(consultees.length === 0 && emptyGroups.length + ended.length === 0 ? [at("addressees", "no-addressees")] : []),
    ...(emptyGroups.length > 0 ? [at("addressees", "empty-groups", { names: names(emptyGroups) })] : []),
    ...(ended.length > 0 ? [at("addressees", "ended-bodies", { names: names(ended) })] : []),
    ...(unreachable.length > 0 ? [at("addressees", "unreachable", { names: names(unreachable) })] : []),
  ];
}
