import { dayOf } from "../../../kernel/day.ts";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import type { PaperDocument } from "../../../platform/paper/document.ts";
import { attestName } from "../rules/attest-name.ts";
import type { ReportContent } from "../rules/report-content.ts";
import { attestedHash } from "./attested-hash.ts";
import { attestsOf, type GivenAttest } from "./attests-of.ts";
import { reportContent } from "./report-content.ts";
import { reportPaper } from "./report-paper.ts";

type Facts = { id: string; number: string | null; updated_at: Temporal.Instant };

export type ReportAsPaper = {
  paper: PaperDocument;
  content: ReportContent;
  /** The version that this is, when it has been frozen and not changed since. */
  version: { id: string; number: number; sha256: string } | null;
  attests: readonly GivenAttest[];
  /** Every attest there has been, those that no longer count too, in the order they were given. */
  given: readonly GivenAttest[];
  /** The time written in its files: when it became what it is. */
  at: Temporal.Instant;
};

/**
 * A report as paper with the attests that hold for exactly this content; null when there is no such report. Who may read it
 * is the caller's to say.
 */
export async function paperOf(db: Database | Tx, { id, number, updated_at }: Facts): Promise<ReportAsPaper | null> {
  const content = await reportContent(db, id);
  if (!content) return null;
  const newest = await db
    .selectFrom("report_version")
    .select(["id", "number", "sha256", "created_at"])
    .where("report_id", "=", id)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const version = newest?.sha256 === attestedHash(content) ? newest : null;
  const holds = ({ versionId, outcome, voidedAt }: GivenAttest) =>
    versionId === version?.id && outcome === "approved" && voidedAt === null;
  const given = await attestsOf(db, id);
  const attests = given.filter(holds).sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
  const rows = attests.map((attest) => ({ name: attestName(attest), day: dayOf(attest.at).toString() }));
  const times = attests.map(({ at }) => at).sort(Temporal.Instant.compare);
  const at = times.at(-1) ?? version?.created_at ?? updated_at;
  return { paper: reportPaper(content, { number, attests: rows }), content, version, attests, given, at };
}
