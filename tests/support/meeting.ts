import { theHouse } from "../../src/platform/access/actor.ts";
import { fromMarkdown } from "../../src/platform/paper/rich-text/from-markdown.ts";
import type { World } from "../../src/platform/world.ts";
import { addItem } from "../../src/rooms/meetings/commands/add-item.ts";
import { approveAtOnce } from "../../src/rooms/meetings/commands/approve-at-once.ts";
import { approveMinutes } from "../../src/rooms/meetings/commands/approve-minutes.ts";
import { planMeetings } from "../../src/rooms/meetings/commands/plan-meetings.ts";
import { recordDecision } from "../../src/rooms/meetings/commands/record-decision.ts";
import { type AgendaEntry, putOnAgenda } from "../../src/rooms/meetings/index.ts";
import { addPerson, type Body } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { arrange, type TestWorld } from "./world.ts";

/** A secretary of the body. */
export const addSecretary = (world: World, ...bodies: Body[]) =>
  addPerson(world, "Siri Sekreterarsson", "committee_secretary", ...bodies);

/** A meeting of the body on a day (`2026-03-10`), planned by the house; `more` is whatever the form would say besides. */
export async function planMeeting(world: World, body: Body, day: string, more: Record<string, unknown> = {}) {
  const form = { body: body.id, days: day, startsAt: "17.00", place: "Stadshuset", freeDaysToo: "yes", ...more };
  const { ids } = resultOf(await planMeetings(world, theHouse, form));
  return { id: ids[0] ?? "", day: Temporal.PlainDate.from(day), body };
}

type Meeting = Awaited<ReturnType<typeof planMeeting>>;

/** An item put on the agenda as another room does it. */
export function putItem(world: World, meeting: Meeting, more: Partial<AgendaEntry> = {}) {
  const proposed = resultOf(
    fromMarkdown("1. Nämnden bifaller förslaget.\n2. Svaret skickas.", { path: "", newId: world.newId }),
  );
  const entry = {
    bodyId: meeting.body.id,
    meetingId: meeting.id,
    group: "decisions",
    title: "Svar på remiss",
    caseId: null,
  } as const;
  const origin = { kind: "test", id: world.newId() };
  return arrange(world, async (tx) =>
    resultOf(await putOnAgenda(tx, { ...entry, origin, proposed, ...more }, { now: world.now(), newId: world.newId })),
  );
}

async function versionOf(world: World, table: "agenda_item" | "meeting", id: string): Promise<number> {
  const row = await world.db.selectFrom(table).select("version").where("id", "=", id).executeTakeFirstOrThrow();
  return row.version;
}

/** What the meeting decided, recorded by the house: approved as proposed unless `more` says otherwise. */
export async function decide(world: World, item: string, more: Record<string, unknown> = {}) {
  const version = await versionOf(world, "agenda_item", item);
  return resultOf(await recordDecision(world, theHouse, { item, version, outcome: "approved", ...more }));
}

/** The item approved at once; it must have been decided with `immediate: "yes"`. */
export async function approveNow(world: World, item: string) {
  const version = await versionOf(world, "agenda_item", item);
  return resultOf(await approveAtOnce(world, theHouse, { item, version }));
}

/** The minutes of the meeting approved, with all its items. */
export async function approveAll(world: World, meeting: { id: string }, approvedDay?: string) {
  const version = await versionOf(world, "meeting", meeting.id);
  return resultOf(await approveMinutes(world, theHouse, { meeting: meeting.id, version, approvedDay }));
}

/** An item of the meeting's own, with whatever the form would say besides its title. */
export async function addOwnItem(world: World, meeting: { id: string }, more: Record<string, unknown> = {}) {
  const form = { meeting: meeting.id, id: world.newId(), title: "Val av justerare", group: "decisions", ...more };
  return resultOf(await addItem(world, theHouse, form));
}

/** What whoever put the item on the agenda has been told of it, in the order of the alphabet. */
export async function toldOf(world: TestWorld, item: string): Promise<string[]> {
  const jobs = "select key from graphile_worker.jobs where key like $1 order by key";
  const { rows } = await world.pool.query(jobs, [`agenda-item-settled:${item}:%`]);
  return rows.map(({ key }: { key: string }) => key.split(":").at(-1) ?? "");
}
