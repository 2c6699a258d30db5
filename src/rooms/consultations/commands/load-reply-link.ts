import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { secretHash } from "../../../platform/identity/secret-hash.ts";
import { revokedLink } from "../rules/revoked-link.ts";
import { type LoadedConsultee, loadConsultee } from "./load-consultee.ts";

/** Whom a link belongs to, locked until the commit. Problems: `consultations:link.unknown`, and `revokedLink`'s. */
export async function loadReplyLink(tx: Tx, token: string): Promise<Outcome<LoadedConsultee>> {
  const link = await tx
    .selectFrom("reply_link as l")
    .innerJoin("consultee as e", "e.id", "l.consultee_id")
    .innerJoin("consultation as c", "c.id", "e.consultation_id")
    .select(["e.id", "l.revoked_at as revokedAt", "c.state"])
    .where("l.token_hash", "=", secretHash(token))
    .executeTakeFirst();
  if (link?.revokedAt) return missing(revokedLink(link.state));
  const asked = link ? await loadConsultee(tx, link.id) : null;
  return asked?.ok ? ok(asked.value) : missing("consultations:link.unknown");
}
