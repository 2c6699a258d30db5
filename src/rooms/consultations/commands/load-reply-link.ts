import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";

/** Whom a link belongs to, locked until the commit. Problems: `consultations:link.unknown`, also for one that is revoked. */
export async function loadReplyLink(tx: Tx, token: string): Promise<Outcome<LoadedConsultee>> {
  const link = await tx
    .selectFrom("reply_link")
    .select("consultee_id")
    .where("token_hash", "=", secretHash(token))
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  const asked = link ? await loadConsultee(tx, link.consultee_id) : null;
  return asked?.ok ? ok(asked.value) : missing("consultations:link.unknown");
}
