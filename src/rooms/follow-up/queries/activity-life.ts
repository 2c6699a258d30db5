import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ActivityState, EvidenceKind, Health } from "../model.ts";

const most = 200;

export type UpdateTold = {
  id: string;
  at: Temporal.Instant;
  who: string | null;
  state: ActivityState;
  health: Health;
  percent: number | null;
  note: string;
};
export type CommentMade = { id: string; at: Temporal.Instant; who: string | null; text: string };
export type EvidenceShown = {
  id: string;
  kind: EvidenceKind;
  title: string;
  day: Temporal.PlainDate;
  address: string | null;
  fileName: string | null;
  mediaType: string | null;
  size: number | null;
  at: Temporal.Instant;
  who: string | null;
  removedAt: Temporal.Instant | null;
  removedReason: string | null;
};
export type Dependency = { id: string; title: string; state: ActivityState; dueDay: Temporal.PlainDate };
export type ActivityLife = {
  updates: UpdateTold[];
  comments: CommentMade[];
  evidence: EvidenceShown[];
  needs: Dependency[];
  neededBy: Dependency[];
};

const name = sql`p.given_name || ' ' || p.family_name`;

const dependencies = async (db: Database, from: string, to: string, id: string) => {
  const { rows } = await sql<Dependency>`
    select a.id, a.title, a.state, a.due_day as "dueDay" from activity_dependency d
      join activity a on a.id = ${sql.ref(`d.${to}`)} where ${sql.ref(`d.${from}`)} = ${id} order by a.due_day, a.id`.execute(
    db,
  );
  return rows;
};

/** What has been told, shown and said of an activity, the latest first, and what it waits for. */
export async function activityLife(db: Database, id: string): Promise<ActivityLife> {
  const [updates, comments, evidence, needs, neededBy] = await Promise.all([
    sql<UpdateTold>`select u.id, u.written_at as at, ${name} as who, u.state, u.health, u.percent, u.note
      from activity_update u left join person p on p.id = u.written_by where u.activity_id = ${id}
      order by u.written_at desc limit ${most}`.execute(db),
    sql<CommentMade>`select c.id, c.written_at as at, ${name} as who, c.text
      from activity_comment c left join person p on p.id = c.written_by where c.activity_id = ${id}
      order by c.written_at desc limit ${most}`.execute(db),
    sql<EvidenceShown>`select e.id, e.kind, e.title, e.day, e.address, e.file_name as "fileName", e.media_type as "mediaType",
        s.size, e.added_at as at, ${name} as who, e.removed_at as "removedAt", e.removed_reason as "removedReason"
      from evidence e left join stored_file s on s.id = e.file_id left join person p on p.id = e.added_by
      where e.activity_id = ${id} order by e.added_at desc limit ${most}`.execute(db),
    dependencies(db, "activity_id", "needs_id", id),
    dependencies(db, "needs_id", "activity_id", id),
  ]);
  return { updates: updates.rows, comments: comments.rows, evidence: evidence.rows, needs, neededBy };
}
