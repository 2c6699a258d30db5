import type { FieldProblem } from "../../../kernel/outcome.ts";
import { longest } from "../model.ts";
import type { ImportPlan, LeftPart } from "./import-plan.ts";
import type { ImportChoices } from "./read-import-choices.ts";

type Asked = { plan: ImportPlan; choices: ImportChoices; reason: string | null; before: ReadonlySet<string> };

/** Whether what the version before had goes with a part: the part itself, or a requirement that is struck with it. */
function takesAlong({ plan, before }: Asked, { part, fate }: LeftPart): boolean {
  if (fate === null || fate === "keep") return false;
  const follows = new Set(plan.follow.map(({ wordingId }) => wordingId));
  const struck = fate === "retired" ? part.requirements.filter(({ wordingId }) => !follows.has(wordingId)) : [];
  return before.has(part.partId) || struck.some(({ requirementId }) => before.has(requirementId));
}

/** What goes, of that which the version before had, must be explained: parts that are retired, joined or cut, and requirements. */
function unexplained(asked: Asked): boolean {
  const { plan, choices, reason, before } = asked;
  if (reason !== null) return false;
  const gone = plan.left.filter((one) => takesAlong(asked, one));
  const split = plan.parts.some(({ splitFrom }) => splitFrom !== null && before.has(splitFrom.partId));
  const struck = plan.lost.some(({ fate, requirementId }) => fate === "retired" && before.has(requirementId));
  return split || struck || gone.some(({ part }) => !choices.reasons.has(part.partId));
}

/**
 * What stands in the way of taking a text in, each at its field: parts and requirements that nobody has said what becomes of, the
 * same sentence chosen twice, no reason. `before` are the parts and requirements that the version before had.
 */
export function importProblems(asked: Asked): FieldProblem[] {
  const { plan, choices } = asked;
  const problems: FieldProblem[] = [];
  const say = (path: string, key: string, values?: FieldProblem["values"]) =>
    problems.push({ path, key: `programmes:import.${key}`, ...(values ? { values } : {}) });
  for (const { part, fate } of plan.left) {
    if (fate === null) say(`gone-${part.partId}`, "gone-missing", { heading: part.heading });
  }
  const read = new Set<string>();
  for (const { wordingId, fate } of plan.lost) {
    if (fate === null) say(`wording-${wordingId}`, "wording-missing");
    else if (typeof fate === "object") {
      if (read.has(fate.sentence)) say(`wording-${wordingId}`, "wording-twice");
      read.add(fate.sentence);
    }
  }
  for (const [partId, text] of choices.reasons) {
    if (text.length > longest.reason) say(`reason-${partId}`, "reason-too-long", { most: longest.reason });
  }
  if (unexplained(asked)) say("reason", "reason-missing");
  return problems;
}
