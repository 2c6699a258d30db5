import { type FieldProblem, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { shutForMeeting } from "../lifecycle.ts";
import { changeItem } from "./change-rows.ts";
import { insertItem, lastPlace } from "./insert-item.ts";
import type { ItemAtMeeting } from "./load-item.ts";
import { loadMeeting } from "./load-meeting.ts";

/** Why an item cannot be moved on to that meeting, at `path`; none when it can. A tabled one goes on no earlier than `from`. */
export async function goingOnProblems(
  tx: Tx,
  { item, meeting }: ItemAtMeeting,
  to: string | null,
  { path, today, from }: { path: string; today: Temporal.PlainDate; from?: Temporal.PlainDate },
): Promise<FieldProblem[]> {
  if (to === null) return [{ path, key: "meetings:problem.choose-meeting" }];
  const target = await loadMeeting(tx, to);
  const fits = target.ok && target.value.body_id === item.body_id && target.value.id !== meeting.id;
  const early = fits && from !== undefined && Temporal.PlainDate.compare(target.value.day, from) < 0;
  if (!fits || early) return [{ path, key: "meetings:problem.choose-meeting" }];
  const shut = shutForMeeting(target.value, "add-item", today);
  return shut ? [{ path, key: shut }] : [];
}

/**
 * Sees to it that a tabled item goes on at the meeting it was tabled to, and that one that is no longer tabled does not: a
 * decision may be corrected. Problems: `tabled-decided` when what it went on as has been decided in its turn.
 */
export async function carryOn(
  tx: Tx,
  { item }: ItemAtMeeting,
  to: string | null,
  means: { now: Temporal.Instant; newId: () => string },
): Promise<Outcome<null>> {
  const next = await tx
    .selectFrom("agenda_item")
    .select(["id", "meeting_id", "state"])
    .where("continues_id", "=", item.id)
    .where("state", "<>", "withdrawn")
    .forUpdate()
    .executeTakeFirst();
  if (to === (next?.meeting_id ?? null)) return ok(null);
  if (next && next.state !== "waiting") return tooLate("meetings:problem.tabled-decided");
  if (next && to === null) await changeItem(tx, next.id, { state: "withdrawn" }, means.now);
  else if (next && to !== null)
    await changeItem(tx, next.id, { meeting_id: to, position: await lastPlace(tx, to) }, means.now);
  else if (to !== null) {
    const { item_group: group, title, case_id: caseId, body_id: bodyId, proposed } = item;
    const { origin_kind: kind, origin_id: id } = item;
    const origin = kind !== null && id !== null ? { kind, id } : null;
    const words = { meetingId: to, bodyId, group, title, caseId, proposed, origin };
    await insertItem(tx, { ...words, id: means.newId(), continues: item.id }, means.now);
  }
  return ok(null);
}
