import { sql } from "kysely";
import { type Outcome, ok } from "../../../kernel/outcome.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import { excerptPaper, type SettledItem } from "../../meetings/index.ts";
import { attestedHash } from "../queries/attested-hash.ts";
import { paperOf } from "../queries/paper-of.ts";
import { decisionOfItem } from "./decision.ts";
import { dispatchFiles } from "./dispatch-files.ts";
import { dispatchWithFiles } from "./dispatch-with-files.ts";
import type { Sent } from "./send-answer.ts";

type Row = {
  id: string;
  bodyId: string;
  number: string;
  state: string;
  consulteeId: string | null;
  updated_at: Temporal.Instant;
};

async function decidedReport(world: World, item: SettledItem): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select r.id, r.body_id as "bodyId", c.number, r.state, r.consultee_id as "consulteeId", r.updated_at
    from staff_report r join case_file c on c.id = r.case_id
    where r.id = ${item.origin?.id ?? null} and r.agenda_item_id = ${item.id}`.execute(world.db);
  return rows[0] ?? null;
}

/**
 * What a meeting has decided and approved is dispatched, by the house: the files first, then everything else in one transaction.
 * Null when there is nothing to send: not approved yet, nothing that is sent, or sent already. Problems: those of the dispatch.
 */
export async function dispatchSettled(world: World, item: SettledItem): Promise<Outcome<Sent | null>> {
  const report = decisionOfItem(item) ? await decidedReport(world, item) : null;
  if (report?.state !== "decided") return ok(null);
  const found = await paperOf(world.db, report);
  if (!found) return ok(null);
  const excerpt = { paper: excerptPaper(item), at: item.approvedAt ?? world.now() };
  const files = await dispatchFiles(world, { ...report, ...found }, excerpt, report.consulteeId !== null);
  const sha256 = attestedHash(found.content);
  return dispatchWithFiles(world, theHouse, { report: report.id, item: item.id, sha256, files });
}
