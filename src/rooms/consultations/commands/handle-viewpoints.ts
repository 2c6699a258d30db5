import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { cleanText } from "../../../kernel/text.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { compilingDemands } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { handlingOutcomes, longest } from "../model.ts";
import { readTags } from "../rules/read-tags.ts";
import { type ConsultationRow, loadConsultation } from "./load-consultation.ts";
import { loadViewpoints } from "./load-viewpoints.ts";

const seen = z
  .string()
  .regex(/^[\da-f-]{36}:\d{1,9}$/i)
  .transform((text) => ({ id: text.slice(0, 36), version: Number(text.slice(37)) }));

const input = z
  .object({
    consultation: z.uuid("consultations:problem.missing"),
    /** `id:version` of each, as the page showed them. */
    seen: z
      .union([z.array(seen), seen.transform((one) => [one])], "consultations:handling.none-chosen")
      .pipe(z.array(z.object({ id: z.uuid(), version: z.number() })).min(1, "consultations:handling.none-chosen")),
    outcome: z.enum(handlingOutcomes, "consultations:handling.outcome-missing"),
    reason: z.string().default("").transform(cleanText).pipe(z.string().max(longest.reason)),
    changedSection: optionalId("consultations:handling.section-unknown"),
    tags: z.string().default(""),
  })
  .refine(({ outcome, reason }) => outcome === "noted" || reason !== "", {
    path: ["reason"],
    message: "consultations:handling.reason-missing",
  });

type Given = z.output<typeof input>;

/** A section that a viewpoint led to must be of a version after the first, in this very consultation. */
async function isLaterSection(tx: Tx, consultation: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from proposal_section z join proposal p on p.id = z.proposal_id
    where z.id = ${id} and p.consultation_id = ${consultation} and p.number > 1`.execute(tx);
  return rows.length > 0;
}

type Means = { now: Temporal.Instant; newId: () => string; by: string | null };

async function writeHandling(tx: Tx, given: Given, { now, newId, by }: Means): Promise<void> {
  const rows = given.seen.map(({ id }) => ({
    id: newId(),
    viewpoint_id: id,
    outcome: given.outcome,
    reason: given.reason,
    changed_section_id: given.changedSection,
    handled_by: by,
    handled_at: now,
  }));
  await tx
    .insertInto("viewpoint_handling")
    .values(rows)
    .onConflict((clash) =>
      clash.column("viewpoint_id").doUpdateSet(({ ref }) => ({
        outcome: ref("excluded.outcome"),
        reason: ref("excluded.reason"),
        changed_section_id: ref("excluded.changed_section_id"),
        handled_by: ref("excluded.handled_by"),
        handled_at: ref("excluded.handled_at"),
        version: sql<number>`viewpoint_handling.version + 1`,
      })),
    )
    .execute();
}

/** One alone gets exactly these tags; several keep their own and get these besides. */
async function touchViewpoints(tx: Tx, ids: readonly string[], tags: readonly string[]): Promise<void> {
  const own =
    ids.length === 1
      ? sql`${tags}::text[]`
      : sql`array(select distinct t from unnest(tags || ${tags}::text[]) t order by t)`;
  await sql`update viewpoint set tags = ${own}, version = version + 1 where id = any(${ids}::uuid[])`.execute(tx);
}

/** The first viewpoint that is handled tells the wall that the answers are being compiled. */
async function beginCompiling(tx: Tx, { id, state }: ConsultationRow): Promise<void> {
  if (state === "sent") await tx.updateTable("consultation").set({ state: "compiling" }).where("id", "=", id).execute();
}

/**
 * Says what became of one or more viewpoints, why, and where in a later version of the proposal it shows. Problems: at their
 * fields; a conflict with what stands there when somebody else has handled one of them since.
 */
export const handleViewpoints = command({
  name: "consultations/handle-viewpoints",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: compilingDemands.compile, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, actor, now, newId }): Promise<Outcome<{ count: number }>> => {
    const shut = shutForConsultation(loaded.state, "compile");
    if (shut) return tooLate(shut);
    if (given.changedSection !== null && !(await isLaterSection(tx, loaded.id, given.changedSection)))
      return invalid({ path: "changedSection", key: "consultations:handling.section-unknown" });
    const viewpoints = await loadViewpoints(tx, loaded.id, given.seen);
    if (!viewpoints.ok) return viewpoints;
    await writeHandling(tx, given, { now, newId, by: personIn(actor) });
    await touchViewpoints(
      tx,
      given.seen.map(({ id }) => id),
      readTags(given.tags),
    );
    await beginCompiling(tx, loaded);
    return ok({ count: given.seen.length });
  },
  trace: ({ loaded, input: { outcome }, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, count: result.count, outcome },
  }),
});
