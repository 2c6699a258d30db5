import type { FieldProblem } from "../../../kernel/outcome.ts";
import { longest } from "../model.ts";
import type { ImportPlan } from "./import-plan.ts";
import type { ImportChoices } from "./read-import-choices.ts";

type Asked = { plan: ImportPlan; choices: ImportChoices; reason: string | null; before: ReadonlySet<string> };

/** Every part that is retired or joined to another and that the version before had: its going must be explained. */
function unexplained({ plan, choices, reason, before }: Asked): boolean {
  if (reason !== null) return false;
  const gone = plan.left.filter(({ fate, part }) => fate !== null && fate !== "keep" && before.has(part.partId));
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
