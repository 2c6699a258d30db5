import { sql } from "kysely";
import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { loadWholePlan } from "../actions.ts";
import { shutForImport } from "../lifecycle.ts";
import type { RowFault } from "./import-lookup.ts";
import type { ActivityWriting, GoalWriting, JudgedRow } from "./import-writing.ts";
import { loadImport } from "./load-import.ts";
import { addActivityRows, changeActivityRows } from "./put-activity-rows.ts";
import { addGoalRows, changeGoalRows, type RowsBy } from "./put-goal-rows.ts";
import { putServedRows } from "./put-served-rows.ts";
import { refreshYear } from "./refresh-year.ts";

const input = z.object({
  import: z.uuid(),
  /** How many rows had been done before these; what has been done already is not done again. */
  after: z.number().int(),
  rows: z.array(z.custom<JudgedRow>()),
  last: z.boolean(),
});
type Doing = { tx: Tx; newId(): string };

const parted = <T extends { version: number | null }>(rows: readonly T[]) => ({
  added: rows.filter(({ version }) => version === null),
  changed: rows.filter(({ version }) => version !== null),
});

async function writeGoals({ tx, newId }: Doing, rows: readonly GoalWriting[], by: RowsBy): Promise<Set<string>> {
  const { added, changed } = parted(rows);
  if (added.length > 0) await addGoalRows(tx, added, by);
  const done = changed.length > 0 ? await changeGoalRows(tx, changed, by) : new Set<string>();
  const written = [...added, ...changed.filter(({ id }) => done.has(id))];
  await putServedRows(tx, "goal", written, newId);
  return new Set(written.map(({ id }) => id));
}

/** What is said of how it goes is kept, as when it is said on the activity's own page. */
async function writeUpdates(
  { tx, newId }: Doing,
  rows: readonly ActivityWriting[],
  { by, now }: RowsBy,
): Promise<void> {
  const told = rows.flatMap(({ id, set: { state, health, percent }, told: note }) =>
    note === null
      ? []
      : [{ id: newId(), activity_id: id, state, health, percent, note, written_by: by, written_at: now.toString() }],
  );
  if (told.length === 0) return;
  await sql`
    insert into activity_update (id, activity_id, state, health, percent, note, written_by, written_at)
    select r.* from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as r (id uuid, activity_id uuid, state text, health text,
      percent int, note text, written_by uuid, written_at timestamptz)`.execute(tx);
}

async function writeActivities(doing: Doing, rows: readonly ActivityWriting[], by: RowsBy): Promise<Set<string>> {
  const { added, changed } = parted(rows);
  if (added.length > 0) await addActivityRows(doing.tx, added, by);
  const done = changed.length > 0 ? await changeActivityRows(doing.tx, changed, by) : new Set<string>();
  const written = [...added, ...changed.filter(({ id }) => done.has(id))];
  await putServedRows(doing.tx, "activity", written, doing.newId);
  await writeUpdates(doing, written, by);
  return new Set(written.map(({ id }) => id));
}

/** Rows that somebody changed between the moment they were judged and now. */
const overtaken = (rows: readonly JudgedRow[], written: ReadonlySet<string>): RowFault[] =>
  rows.flatMap(({ row, writing }) =>
    writing && !written.has(writing.id)
      ? [{ row, column: "version" as const, key: "follow-up:import.fault.changed-since" }]
      : [],
  );

/**
 * Writes a stretch of a file's rows: new ones, changes, what is told. How far it has come is kept in the same transaction, so a
 * job that is killed goes on where it was and writes nothing twice. For the house alone.
 */
export const writePlanRows = command({
  name: "follow-up/write-plan-rows",
  input,
  load: ({ tx, input: asked }) => loadImport(tx, asked.import),
  may: () => ({ action: loadWholePlan, body: null }),
  perform: async ({ tx, input: asked, loaded, now, newId }): Promise<Outcome<{ written: number }>> => {
    const shut = shutForImport(loaded, "write");
    if (shut) return tooLate(shut);
    if (loaded.rowsDone !== asked.after) return tooLate("follow-up:import.not-now");
    const { bodyId: body, year } = loaded;
    const by = { body, year, by: loaded.startedBy, now };
    const right = asked.rows.flatMap(({ writing }) => (writing ? [writing] : []));
    const goals = await writeGoals(
      { tx, newId },
      right.filter((one) => one.kind === "goal"),
      by,
    );
    const activities = await writeActivities(
      { tx, newId },
      right.filter((one) => one.kind === "activity"),
      by,
    );
    const written = new Set([...goals, ...activities]);
    const late = [...asked.rows.flatMap(({ faults }) => faults), ...overtaken(asked.rows, written)];
    await sql`
      update plan_import set rows_done = rows_done + ${asked.rows.length}, version = version + 1,
        faults = case when ${asked.after} = 0 then ${JSON.stringify(late)}::jsonb else faults || ${JSON.stringify(late)}::jsonb end,
        state = case when ${asked.last} then 'done' else state end, file_id = case when ${asked.last} then null else file_id end,
        finished_at = case when ${asked.last} then ${now}::timestamptz end
      where id = ${loaded.id}`.execute(tx);
    if (written.size > 0) await refreshYear(tx, body, year, newId);
    return ok({ written: written.size });
  },
  trace: ({ loaded, input: { rows }, result: { written } }) => ({
    subject: { kind: "body", id: loaded.bodyId },
    body: loaded.bodyId,
    facts: { of: loaded.year, first: rows[0]?.row ?? 0, last: rows.at(-1)?.row ?? 0, count: written },
  }),
});
