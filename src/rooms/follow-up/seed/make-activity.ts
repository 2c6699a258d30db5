import type { ActivityState, Health } from "../model.ts";
import { chance, pick } from "./chance.ts";
import type { DemoActivity, DemoNotes, DemoPlan, MadeUpdate, Season } from "./demo-plans.ts";
import { fillIn } from "./fill-in.ts";

export type MadeActivity = DemoActivity & {
  state: ActivityState;
  health: Health;
  percent: number | null;
  startsDay: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
  doneDay: Temporal.PlainDate | null;
  shown: boolean;
  noEvidenceReason: string | null;
  stoppedReason: string | null;
  updates: MadeUpdate[];
};

type Told = { notes: DemoNotes; bareReasons: readonly string[] };
const before = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;

function daysOf({ months: [from, to] }: DemoActivity, year: number, key: string) {
  const startsDay = Temporal.PlainDate.from({ year, month: from, day: 1 + Math.floor(chance(key, "start") * 20) });
  const dueDay = Temporal.PlainDate.from({ year, month: to, day: 15 + Math.floor(chance(key, "due") * 13) });
  return { startsDay, dueDay };
}

/** How far it has come: what is due has mostly been done, sometimes late, sometimes not at all. */
function stateOf(
  days: ReturnType<typeof daysOf>,
  { manner }: DemoPlan,
  { today, until, year }: Season,
  key: string,
): ActivityState {
  const roll = chance(key, "state");
  const past = year < today.year;
  if (!past && manner === "silent")
    return before(days.startsDay, until.with({ month: 2, day: 1 })) ? "ongoing" : "planned";
  if (before(until, days.startsDay)) return "planned";
  if (before(until, days.dueDay)) return roll < 0.15 ? "planned" : roll < 0.2 ? "stopped" : "ongoing";
  const left = past ? 0.06 : manner === "late" ? 0.55 : 0.12;
  if (roll < left) return roll < left / 4 ? "planned" : "ongoing";
  return roll > 0.95 ? "stopped" : "done";
}

function healthOf(state: ActivityState, late: boolean, key: string): Health {
  if (state === "done") return "on_track";
  if (state !== "ongoing") return "unknown";
  const roll = chance(key, "health");
  if (late) return roll < 0.6 ? "off_track" : "at_risk";
  return roll < 0.7 ? "on_track" : roll < 0.92 ? "at_risk" : "off_track";
}

const clamp = (day: Temporal.PlainDate, last: Temporal.PlainDate) => (before(last, day) ? last : day);

function updatesOf(
  made: Pick<MadeActivity, "state" | "health" | "percent" | "startsDay" | "dueDay" | "doneDay">,
  { notes }: Told,
  { until }: Season,
  { key, silent }: { key: string; silent: boolean },
): MadeUpdate[] {
  if (made.state === "planned") return [];
  const { startsDay, dueDay, doneDay, state, health, percent } = made;
  const begun = {
    state: "ongoing" as const,
    health: "unknown" as const,
    percent: 0,
    note: pick(notes.begun, key, "b"),
  };
  const updates: MadeUpdate[] = [{ ...begun, day: clamp(startsDay.add({ days: 5 }), until) }];
  if (silent) return updates;
  const half = startsDay.add({ days: Math.floor(startsDay.until(dueDay).days / 2) });
  const how = health === "unknown" ? "on_track" : health;
  const midway = { state: "ongoing" as const, health: how, percent: 50, note: pick(notes[how], key, "m") };
  if (before(half, doneDay ?? until)) updates.push({ ...midway, day: half });
  if (doneDay) updates.push({ day: doneDay, state, health, percent, note: pick(notes.done, key, "d") });
  if (state === "stopped") {
    updates.push({
      day: clamp(half.add({ days: 20 }), until),
      state,
      health,
      percent,
      note: pick(notes.stopped, key, "s"),
    });
  }
  const recent = clamp(dueDay, until).subtract({ days: Math.floor(chance(key, "recent") * 40) });
  if (state === "ongoing" && before(half, recent)) {
    updates.push({ day: recent, state, health, percent, note: pick(notes[how], key, "r") });
  }
  return updates;
}

/** An activity of the theme as it stands at the body, with what has been said of it. */
export function makeActivity(
  wanted: DemoActivity,
  plan: DemoPlan,
  season: Season,
  told: Told,
  theme: string,
): MadeActivity {
  const key = `${plan.body}|${season.year}|${theme}|${wanted.title}`;
  const days = daysOf(wanted, season.year, key);
  const state = stateOf(days, plan, season, key);
  const late = before(days.dueDay, season.until) && state !== "done";
  const manner = season.year < season.today.year ? "steady" : plan.manner;
  const silent = manner === "silent" || (state === "ongoing" && chance(key, "silent") < 0.12);
  const health = silent ? "unknown" : healthOf(state, late, key);
  const shift = Math.floor(chance(key, "day") * 30) - 22;
  const started = days.startsDay.add({ days: 6 });
  const doneAt = clamp(days.dueDay.add({ days: shift }), season.until);
  const doneDay = state === "done" ? (before(doneAt, started) ? started : doneAt) : null;
  const ongoing = silent ? 0 : 10 * (1 + Math.floor(chance(key, "percent") * 8));
  const percent = { planned: null, ongoing, done: 100, stopped: 30 }[state];
  const bare = chance(key, "evidence");
  const made = { state, health, percent, ...days, doneDay };
  return {
    ...{ ...wanted, ...made, title: fillIn(wanted.title, plan), shown: state === "done" && bare > 0.2 },
    noEvidenceReason: state === "done" && bare > 0.1 && bare <= 0.2 ? pick(told.bareReasons, key) : null,
    stoppedReason: state === "stopped" ? pick(told.notes.stopped, key, "s") : null,
    updates: updatesOf(made, told, season, { key, silent }),
  };
}
