import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { decideDisclosure } from "../actions.ts";
import { shutForRequest } from "../rules/shut-for-request.ts";
import { changeRequestRow } from "./change-request-row.ts";
import { loadRequest, type RequestRow } from "./load-request.ts";

const mostAtOnce = 500;
const chosen = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((one) => [...new Set([one ?? []].flat())])
  .pipe(
    z
      .array(z.uuid("register:disclosure.document-missing"))
      .min(1, "register:disclosure.none-chosen")
      .max(mostAtOnce, "register:disclosure.too-many"),
  );
const input = z.object({ request: z.uuid("register:disclosure.missing"), version: seenVersion, documents: chosen });

/** Only records of the body that was asked can be decided on; another's documents do not exist here. */
async function problemWith(tx: Tx, row: RequestRow, documents: readonly string[]): Promise<Outcome<null>> {
  const { rows } = await sql<{ status: string }>`
    select d.status from document d join case_file c on c.id = d.case_id
    where d.id = any(${documents}) and c.body_id = ${row.body_id}`.execute(tx);
  if (rows.length < documents.length) {
    return invalid({ path: "documents", key: "register:disclosure.document-missing" });
  }
  const unfinished = rows.some(({ status }) => status !== "record");
  return unfinished ? invalid({ path: "documents", key: "register:disclosure.not-a-record" }) : ok(null);
}

/**
 * Puts records on a request, to be decided on one by one. A working document is no public record (TF 2:12) and is refused.
 * Those that are there already stay as they are. Problems: at `documents`.
 */
export const addRequestDocument = command({
  name: "register/add-request-document",
  input,
  load: ({ tx, input: { request } }) => loadRequest(tx, request),
  may: ({ loaded }) => ({ action: decideDisclosure, body: loaded.body_id }),
  perform: async ({ tx, input: { documents, version }, loaded: row, newId }): Promise<Outcome<null>> => {
    const shut = shutForRequest(row.state);
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, version);
    if (!seen.ok) return seen;
    const fine = await problemWith(tx, row, documents);
    if (!fine.ok) return fine;
    const items = documents.map((document_id) => ({ id: newId(), request_id: row.id, document_id }));
    const insert = tx.insertInto("disclosure_item").values(items);
    await insert.onConflict((on) => on.columns(["request_id", "document_id"]).doNothing()).execute();
    await changeRequestRow(tx, row.id, {});
    return ok(null);
  },
  trace: ({ loaded, input: { documents } }) => ({
    subject: { kind: "disclosure-request", id: loaded.id },
    body: loaded.body_id,
    facts: { reference: loaded.reference, documents: documents.length },
  }),
});
