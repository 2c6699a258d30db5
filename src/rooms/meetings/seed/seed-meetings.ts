import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { planMeetings } from "../commands/plan-meetings.ts";
import { addDemoItems } from "./add-demo-items.ts";
import type { DemoCalendar, DemoMeetings } from "./demo-meetings.ts";

const halfAYear = 182;
/** Long enough before the first meeting for its day to be one to come. */
const planned = -halfAYear - 10;

/** What is played happens within so many days of today, whatever the season. */
const near = 30;

/** Nobody meets in high summer or over Christmas. */
function isSeason({ month, day }: Temporal.PlainDate): boolean {
  const date = month * 100 + day;
  return date >= 108 && date < 1218 && !(date >= 625 && date <= 810);
}

function daysOf({ every, phase }: DemoCalendar, stage: Stage): Temporal.PlainDate[] {
  const offsets = Array.from({ length: 2 * halfAYear + 1 }, (_, at) => at - halfAYear);
  const days = offsets
    .filter((offset) => (offset - phase) % every === 0)
    .filter((offset) => Math.abs(offset) <= near || isSeason(stage.day(offset)))
    .map((offset) => stage.day(offset));
  return days.filter((day, at) => !days.slice(0, at).some((other) => other.equals(day)));
}

async function plan(stage: Stage, slug: string, calendar: DemoCalendar): Promise<number> {
  const body = stage.body(slug);
  const there = stage.world.db.selectFrom("meeting").select("id").where("body_id", "=", body).limit(1);
  if (await there.executeTakeFirst()) return 0;
  const world = stage.at(planned);
  const secretary = await stage.as(slug, "committee_secretary", world);
  const days = daysOf(calendar, stage);
  const { startsAt, place } = calendar;
  const form = { body, days: days.join("\n"), startsAt, place };
  done(`meetings of ${slug}`, await planMeetings(world, secretary, form));
  return days.length;
}

/** Plans the city's meetings, half a year back and half a year ahead; a body that has meetings is left alone. */
export async function seedMeetings(stage: Stage, city: DemoMeetings, tell: (line: string) => void): Promise<void> {
  let count = 0;
  for (const calendar of city.calendars) {
    for (const slug of calendar.bodies) {
      count += await plan(stage, slug, calendar);
    }
  }
  await addDemoItems(stage, city);
  tell(`${count} meetings`);
}
