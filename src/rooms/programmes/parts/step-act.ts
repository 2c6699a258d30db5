import { missing, ok } from "../../../kernel/outcome.ts";
import { show } from "../../../platform/web/problem.ts";
import { actWords } from "../rules/act-words.ts";
import { type StepAct, stepActs } from "../rules/next-state.ts";

/** The step that a word in the address names; the error page when it names none. */
export function stepAct(word: string | undefined): StepAct {
  const named = Object.entries(actWords).find(([one]) => one === word)?.[1];
  const act = stepActs.find((one) => one === named);
  return show(act ? ok(act) : missing());
}
