import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { registerCase as registerCaseAction } from "../actions.ts";
import { caseByNumber, type NamedCase } from "./case-by-number.ts";
import { type CaseInput, caseInput } from "./case-input.ts";
import { enterCase } from "./enter-case.ts";
import { loadRegister, type RegisterInUse } from "./load-register.ts";

function problemsOf(input: CaseInput, register: RegisterInUse, today: Temporal.PlainDate): FieldProblem[] {
  const early = input.openedDay === null || Temporal.PlainDate.compare(input.openedDay, today) <= 0;
  const placed = input.files.length === 0 || input.firstDocument !== "none";
  return [
    ...register.problems,
    ...(early ? [] : [{ path: "openedDay", key: "register:day-in-future" }]),
    ...(placed ? [] : [{ path: "firstDocument", key: "register:files-without-document" }]),
  ];
}

async function notYetRegistered(tx: Tx, id: string | undefined): Promise<Outcome<null>> {
  if (id === undefined) return ok(null);
  const found = await tx.selectFrom("case_file").select("number").where("id", "=", id).executeTakeFirst();
  return found ? tooLate("register:already-registered", { number: found.number }) : ok(null);
}

/**
 * Registers a case, and its first document in the same act when there is one (OSL 5:1–2). The number's year is that of the
 * day it is registered, whatever day the matter came. Problems: at their fields; `register:already-registered` when the
 * same form is sent twice.
 */
export const registerCase = command({
  name: "register/register-case",
  input: caseInput,
  load: async ({ tx, input, now }) => loadRegister(tx, input, dayOf(now)),
  may: ({ loaded }) => ({ action: registerCaseAction, body: loaded.bodyId }),
  perform: async (doing): Promise<Outcome<{ id: string; number: string }>> => {
    const { tx, input, loaded: register, now, newId } = doing;
    const today = dayOf(now);
    const problems = problemsOf(input, register, today);
    if (problems.length > 0) return invalid(...problems);
    const fresh = await notYetRegistered(tx, input.id);
    if (!fresh.ok) return fresh;
    const none: Outcome<NamedCase | null> = ok(null);
    const predecessor = input.predecessor
      ? await caseByNumber(tx, input.predecessor, register.bodyId, "predecessor")
      : none;
    if (!predecessor.ok) return predecessor;
    const id = input.id ?? newId();
    const openedDay = input.openedDay ?? today;
    const number = await enterCase({ ...doing, register, id, openedDay, predecessor: predecessor.value });
    return number.ok ? ok({ id, number: number.value }) : number;
  },
  trace: ({ loaded, result, input }) => ({
    subject: { kind: "case", id: result.id },
    body: loaded.bodyId,
    facts: { number: result.number, documents: input.firstDocument === "none" ? 0 : 1, files: input.files.length },
  }),
});
