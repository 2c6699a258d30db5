import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { decideDisclosure } from "../actions.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";
import { changeRequestRow } from "./change-request-row.ts";
import { loadRequestItem } from "./load-request-item.ts";

const input = z.object({ item: z.uuid("register:disclosure.item-missing") });

/**
 * Takes a record off a request it was put on by mistake. One that has been decided on stays: a decision is changed, not
 * forgotten. Problems: too late when the request is closed or the record decided on.
 */
export const removeRequestDocument = command({
  name: "register/remove-request-document",
  input,
  load: ({ tx, input: { item } }) => loadRequestItem(tx, item),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.request.body_id }),
  perform: async ({ tx, loaded: { id, decision, request } }): Promise<Outcome<null>> => {
    const shut = shutForRequest(request.state);
    if (shut) return tooLate(shut);
    if (decision !== null) return tooLate("register:disclosure.item-is-decided");
    await tx.deleteFrom("disclosure_item").where("id", "=", id).execute();
    await changeRequestRow(tx, request.id, {});
    return ok(null);
  },
  trace: ({ loaded: { request, document, caseNumber } }) => ({
    subject: { kind: "disclosure-request", id: request.id },
    body: request.body_id,
    facts: { reference: request.reference, document, number: caseNumber },
  }),
});
