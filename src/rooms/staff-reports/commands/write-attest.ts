import type { Outcome } from "../../../kernel/outcome.ts";
import { ok, tooLate } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { AttestedReport, AttestingLine } from "./load-attest.ts";

type Given = {
  actor: Actor;
  loaded: AttestedReport;
  line: AttestingLine;
  session: string;
  outcome: "approved" | "rejected";
  reason: string | null;
  now: Temporal.Instant;
  newId: () => string;
};

/**
 * The row of an attest, given or refused: by whom, for whom, on which version, with which title, and how they had signed in.
 * Problem: `staff-reports:problem.session-ended` when the actor has no session by that id.
 */
export async function writeAttest(tx: Tx, given: Given): Promise<Outcome<null>> {
  const { actor, loaded, line, session, outcome, reason, now, newId } = given;
  const id = actor.kind === "person" ? actor.id : "";
  const signedIn = await tx
    .selectFrom("session")
    .select("method")
    .where("id", "=", session)
    .where("person_id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (!signedIn || !loaded.version) return tooLate("staff-reports:problem.session-ended");
  const row = {
    id: newId(),
    report_id: loaded.report.id,
    report_version_id: loaded.version.id,
    signatory_id: line.signatoryId,
    outcome,
    reason,
    person_id: id,
    on_behalf_of: id === line.personId ? null : line.personId,
    name: actor.name,
    title: line.title,
    method: signedIn.method,
    at: now,
    voided_at: null,
  };
  await tx.insertInto("attestation").values(row).execute();
  return ok(null);
}
