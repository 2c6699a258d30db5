import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { longest } from "../model.ts";
import { enterForeignNumber } from "./enter-foreign-number.ts";
import { loadCase } from "./load-case.ts";
import { touchCase } from "./touch-case.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  foreignNumber: requiredLine("register:number-missing", longest.number),
  saidBy: optionalLine(longest.counterparty),
});

/** Adds the number somebody else gave the matter, kept as it is written and found however it is typed. */
export const addForeignNumber = command({
  name: "register/add-foreign-number",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands["add-number"], body: loaded.body_id }),
  perform: async ({ tx, input: { foreignNumber, saidBy }, loaded: row, now, newId }): Promise<Outcome<null>> => {
    const shut = shutForCase(row.state, "add-number");
    if (shut) return tooLate(shut);
    const entered = await enterForeignNumber(tx, row, { raw: foreignNumber, saidBy }, newId);
    if (entered === "unreadable") return invalid({ path: "foreignNumber", key: "register:number-missing" });
    if (entered === "known") return invalid({ path: "foreignNumber", key: "register:number-there-already" });
    await touchCase(tx, row.id, now);
    return ok(null);
  },
  trace: ({ loaded }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number },
  }),
});
