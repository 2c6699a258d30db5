import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { askForRecord } from "../actions.ts";

/** What the receipt says: that it came, and when. Whoever holds or guesses a reference learns nothing more. */
export const disclosureReceipt = query({
  name: "register/disclosure-receipt",
  input: z.object({ reference: z.string().regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/) }),
  scope: askForRecord,
  run: async ({ db, input, visible }) => {
    const requests = db.selectFrom("disclosure_request").select(["reference", "received_at as receivedAt"]);
    const found = requests.where("reference", "=", input.reference).where(visible("disclosure_request.body_id"));
    const row = await found.executeTakeFirst();
    return row ? ok(row) : missing("register:disclosure.missing");
  },
});
