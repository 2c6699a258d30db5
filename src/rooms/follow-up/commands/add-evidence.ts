import { sql } from "kysely";
import { z } from "zod";
import { conflict, type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { keptFiles, personIn, sweepLater } from "../../register/index.ts";
import { evidenceKinds, longest } from "../model.ts";
import { isAddress } from "../rules/is-address.ts";
import { isWebAddress } from "../rules/is-web-address.ts";
import { activityTrace } from "./activity-trace.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { loadActivity } from "./load-activity.ts";
import { notYet } from "./not-yet.ts";
import { ownOrPlan } from "./own-or-plan.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  activity: z.uuid("follow-up:problem.activity-missing"),
  /** The form's own id: the same form sent twice is one piece of evidence. */
  id: z.uuid().optional(),
  kind: z.enum(evidenceKinds, "follow-up:problem.evidence-kind"),
  title: requiredLine("follow-up:problem.evidence-title", longest.title),
  day: optionalDay,
  address: optionalLine(longest.address),
  files: keptFiles,
});
type Input = z.output<typeof input>;

/** What is wrong with it: a file that is not there, several at once, a link that could run, a day that has not come. */
function evidenceProblems({ kind, day, address, files }: Input, now: Temporal.Instant): FieldProblem[] {
  const isFile = kind === "file";
  const link = kind === "link";
  const faults: [boolean, string, string][] = [
    [isFile && files.length === 0, "files", "file-missing"],
    [files.length > 1, "files", "one-file"],
    [!isFile && files.length > 0, "kind", "kind-of-file"],
    [link && !isWebAddress(address ?? ""), "address", "link"],
    [!link && address !== null && !isAddress(address), "address", "address"],
    [day === null, "day", "evidence-day"],
  ];
  const found = faults.flatMap(([wrong, path, key]) => (wrong ? [{ path, key: `follow-up:problem.${key}` }] : []));
  return [...found, ...notYet("day", day, now)];
}

/** The stored bytes, when nothing else has taken them; size and checksum are the store's. */
async function fileColumns(tx: Tx, [file]: Input["files"]) {
  if (!file) return { file_id: null, file_name: null, media_type: null, sha256: null };
  const { rows } = await sql<{ sha256: string }>`
    select s.sha256 from stored_file s where s.id = ${file.fileId}
      and not exists (select from document_file d where d.file_id = s.id)
      and not exists (select from evidence e where e.file_id = s.id)`.execute(tx);
  if (!rows[0]) return null;
  return { file_id: file.fileId, file_name: file.name, media_type: file.mediaType, sha256: rows[0].sha256 };
}

/**
 * Adds what shows that an activity was done: a file, a link, an exercise, a round. Problems: each at its field;
 * `follow-up:problem.written-already` when the same form is sent twice; a conflict when the file has gone.
 */
export const addEvidence = command({
  name: "follow-up/add-evidence",
  input,
  load: ({ tx, input: { activity } }) => loadActivity(tx, activity),
  may: ({ loaded, actor }) => ownOrPlan(actor, loaded),
  perform: async (doing): Promise<Outcome<{ id: string }>> => {
    const { tx, input: asked, loaded: row, actor, now, newId, enqueue } = doing;
    const id = asked.id ?? newId();
    const there = await tx.selectFrom("evidence").select("id").where("id", "=", id).executeTakeFirst();
    if (there) return tooLate("follow-up:problem.written-already");
    const problems = evidenceProblems(asked, now);
    const { kind, title, day, address } = asked;
    if (problems.length > 0 || day === null) return invalid(...problems);
    const file = await fileColumns(tx, asked.files);
    if (file === null) return conflict("follow-up:problem.file-gone");
    const added = { added_by: personIn(actor), added_at: now };
    const evidence = { id, activity_id: row.id, kind, title, day, address, ...file, ...added };
    await tx.insertInto("evidence").values(evidence).execute();
    if (file.file_id !== null) await sweepLater(tx, now, enqueue);
    const counted = { evidence_count: row.evidenceCount + 1, no_evidence_reason: null };
    await changeActivityRow({ tx, actor, now }, [row.id], counted);
    await refreshYear(tx, row.bodyId, row.year, newId);
    return ok({ id });
  },
  trace: ({ loaded, input: { kind } }) => activityTrace(loaded, { kind }),
});
