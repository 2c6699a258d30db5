import { z } from "zod";
import type { Outcome } from "../../../kernel/outcome.ts";
import { ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { askForRecord as askForRecordAction } from "../actions.ts";
import { insertRequest } from "./insert-request.ts";
import { loadAskedBody } from "./load-asked-body.ts";
import { requestInput } from "./request-input.ts";

/** A case from a link that has been cut or tampered with is left out; what is asked stands in words anyway. */
const input = z.object({ ...requestInput, case: z.uuid().nullish().catch(null) });

async function caseAt(tx: Tx, id: string | null | undefined, bodyId: string): Promise<string | null> {
  if (!id) return null;
  const cases = tx.selectFrom("case_file").select("id").where("id", "=", id).where("body_id", "=", bodyId);
  return (await cases.executeTakeFirst())?.id ?? null;
}

/**
 * Anyone asks an authority for its records, without saying who they are or why (TF 2:15–18). Gives the reference to say
 * when asking again. Problems: at their fields.
 */
export const askForRecord = command({
  name: "register/ask-for-record",
  input,
  load: ({ tx, input: { body } }) => loadAskedBody(tx, body),
  may: ({ loaded }) => ({ action: askForRecordAction, body: loaded.id }),
  perform: async ({ tx, input: asked, loaded, now, newId }): Promise<Outcome<{ id: string; reference: string }>> => {
    const { wanted, requester, replyAddress } = asked;
    const request = { body_id: loaded.id, wanted, requester, reply_address: replyAddress, received_at: now };
    const case_id = await caseAt(tx, asked.case, loaded.id);
    return ok(await insertRequest(tx, { id: newId(), ...request, case_id, channel: "form" }));
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "disclosure-request", id: result.id },
    body: loaded.id,
    facts: { reference: result.reference },
  }),
});
