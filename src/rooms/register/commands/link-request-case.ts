import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { decideDisclosure } from "../actions.ts";
import { longest } from "../model.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";
import { caseByNumber } from "./case-by-number.ts";
import { changeRequestRow } from "./change-request-row.ts";
import { loadRequest } from "./load-request.ts";

const input = z.object({
  request: z.uuid("register:disclosure.missing"),
  version: seenVersion,
  number: requiredLine("register:number-missing", longest.number),
});

/**
 * Says which case a request is about, by its number however it is typed. Each committee is its own authority, so it must be
 * one of the body that was asked. Problems: those of `caseByNumber`, `register:disclosure.case-elsewhere`.
 */
export const linkRequestCase = command({
  name: "register/link-request-case",
  input,
  load: ({ tx, input: { request } }) => loadRequest(tx, request),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.body_id }),
  perform: async ({ tx, input: { number, version }, loaded: row }): Promise<Outcome<{ number: string }>> => {
    const shut = shutForRequest(row.state);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, version);
    if (!seen.ok) return seen;
    const named = await caseByNumber(tx, number, row.body_id, "number");
    if (!named.ok) return named;
    if (named.value.bodyId !== row.body_id) {
      const values = { number: named.value.number };
      return invalid({ path: "number", key: "register:disclosure.case-elsewhere", values });
    }
    await changeRequestRow(tx, row.id, { case_id: named.value.id });
    return ok({ number: named.value.number });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "disclosure-request", id: loaded.id },
    body: loaded.body_id,
    facts: { reference: loaded.reference, number: result.number },
  }),
});
