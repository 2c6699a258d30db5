import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { personIn } from "../../register/index.ts";
import { writePlan } from "../actions.ts";
import { judgeMany, type ManyRow } from "../rules/judge-many.ts";
import { type ManyChange, readManyChange } from "../rules/read-many-change.ts";
import { changeActivityRow } from "./change-activity-row.ts";
import { loadPlanningBody } from "./load-planning-body.ts";
import { ownerProblems } from "./owner-problems.ts";
import { refreshYear } from "./refresh-year.ts";
import { severalField } from "./several-field.ts";
import { yearInput } from "./year-input.ts";

const parted = (chosen: unknown) => [chosen ?? []].flat().flatMap((one) => String(one).split(","));
const input = z.object({
  body: z.uuid("follow-up:problem.body-missing"),
  year: yearInput,
  activities: z.preprocess(parted, severalField("follow-up:problem.activity-missing")),
  /** Each as `id:version`, as they stood when the change was shown. */
  seen: z.string().default(""),
  ...Object.fromEntries(
    ["owner", "ownerRole", "dueDay", "health", "state", "goal", "note", "reason"].map((name) => [
      name,
      z.string().optional(),
    ]),
  ),
});
type Row = ManyRow & { id: string; title: string; ownerId: string | null; version: number };
type Doing = { tx: Tx; actor: Actor; now: Temporal.Instant; newId(): string };

async function loadRows(tx: Tx, body: string, year: number, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, title, state, health, starts_day as "startsDay", due_day as "dueDay", evidence_count as "evidenceCount",
      owner_id as "ownerId", version
    from activity where body_id = ${body} and year = ${year} and id = any(${[...ids]}::uuid[]) order by id for update`.execute(
    tx,
  );
  return rows;
}

async function goalFits(tx: Tx, goal: string | null, body: string, year: number): Promise<boolean> {
  if (goal === null) return true;
  const { rows } = await sql`
    select from goal where id::text = ${goal} and body_id = ${body} and year = ${year} and state <> 'ended' for share`.execute(
    tx,
  );
  return rows.length > 0;
}

function columnsOf({ owner, dueDay, health, state, goal, reason }: ManyChange, now: Temporal.Instant, bare: boolean) {
  const ends = {
    state,
    done_day: state === "done" ? dayOf(now) : null,
    ...(state === "done" ? { percent: 100 } : {}),
    no_evidence_reason: state === "done" && bare ? reason : null,
    stopped_reason: state === "stopped" ? reason : null,
  };
  return {
    ...(owner ? { owner_id: owner.id, owner_role: owner.role } : {}),
    ...(dueDay ? { due_day: dueDay } : {}),
    ...(health ? { health } : {}),
    ...(goal ? { goal_id: goal } : {}),
    ...(state ? { ...ends, state } : {}),
  };
}

/** What is said of how it goes is kept on each, as when it is said on its own page. */
async function tell({ tx, actor, now, newId }: Doing, ids: readonly string[], note: string | null): Promise<void> {
  const rows = JSON.stringify(ids.map((of) => ({ id: newId(), of })));
  await sql`
    insert into activity_update (id, activity_id, state, health, percent, note, written_by, written_at)
    select r.id, a.id, a.state, a.health, a.percent, ${note ?? ""}, ${personIn(actor)}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, of uuid) join activity a on a.id = r.of`.execute(tx);
}

async function apply(doing: Doing, rows: readonly Row[], change: ManyChange): Promise<void> {
  for (const [bare, some] of Map.groupBy(rows, ({ evidenceCount }) => evidenceCount === 0)) {
    await changeActivityRow(
      doing,
      some.map(({ id }) => id),
      columnsOf(change, doing.now, bare),
    );
  }
  if (change.state ?? change.health)
    await tell(
      doing,
      rows.map(({ id }) => id),
      change.note,
    );
}

/**
 * Changes many activities of a body's year at once: owner, due day, health, state, goal; what is not said stays. Those that cannot be
 * changed so are left as they are. Problems: nothing chosen or to change; somebody has changed one since it was shown, by name.
 */
export const changeMany = command({
  name: "follow-up/change-many",
  input,
  load: ({ tx, input: { body }, now }) => loadPlanningBody(tx, body, now),
  may: ({ loaded }) => ({ action: writePlan, body: loaded.id }),
  perform: async (doing): Promise<Outcome<{ ids: string[]; left: number }>> => {
    const { tx, input: asked, loaded: body, now } = doing;
    const { year, activities } = asked;
    const { change, problems } = readManyChange(asked);
    if (activities.length === 0) problems.push({ path: "activities", key: "follow-up:many.none-chosen" });
    if (change.owner)
      problems.push(
        ...(await ownerProblems(
          tx,
          { owner: change.owner.id, ownerRole: change.owner.role },
          { body: body.id, today: dayOf(now), before: null },
        )),
      );
    if (!(await goalFits(tx, change.goal, body.id, year)))
      problems.push({ path: "goal", key: "follow-up:problem.move-goal" });
    const rows = await loadRows(tx, body.id, year, activities);
    const seen = new Set(asked.seen.split(","));
    const overtaken = rows.filter(({ id, version }) => !seen.has(`${id}:${version}`));
    if (problems.length === 0 && overtaken.length > 0) {
      const titles = overtaken.map(({ title }) => title).join(", ");
      return invalid({ path: "activities", key: "follow-up:many.overtaken", values: { titles } });
    }
    const right = rows.filter((row) => judgeMany(row, change).length === 0);
    if (problems.length === 0 && right.length === 0)
      problems.push({ path: "activities", key: "follow-up:many.all-refused" });
    if (problems.length > 0) return invalid(...problems);
    await apply(doing, right, change);
    await refreshYear(tx, body.id, year, doing.newId);
    return ok({ ids: right.map(({ id }) => id), left: activities.length - right.length });
  },
  trace: ({ loaded, input: { year }, result: { ids, left } }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { of: year, count: ids.length, left },
    also: ids.map((id) => ({
      ...{
        name: "follow-up/change-activity" as const,
        subject: { kind: "activity", id },
        body: loaded.id,
        facts: { of: year },
      },
    })),
  }),
});
