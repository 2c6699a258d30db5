import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { approveMinutes } from "../commands/approve-minutes.ts";
import { planMeetings } from "../commands/plan-meetings.ts";
import type { DemoCalendar, DemoMeetings } from "./demo-meetings.ts";

const halfAYear = 182;
/** Long enough before the first meeting for its day to be one to come. */
const planned = -halfAYear - 10;
/** What happens at the last few meetings is played by other rooms; the minutes of those before are approved. */
const played = -40;

/** Nobody meets in high summer or over Christmas. */
function isSeason({ month, day }: Temporal.PlainDate): boolean {
  const date = month * 100 + day;
  return date >= 108 && date < 1218 && !(date >= 625 && date <= 810);
}

function daysOf({ every, phase }: DemoCalendar, stage: Stage): Temporal.PlainDate[] {
  const offsets = Array.from({ length: 2 * halfAYear + 1 }, (_, at) => at - halfAYear);
  const days = offsets.filter((offset) => (offset - phase) % every === 0).map((offset) => stage.day(offset));
  return days.filter((day, at) => isSeason(day) && !days.slice(0, at).some((other) => other.equals(day)));
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

/** The minutes of the older meetings, each approved ten days after. */
async function approve(stage: Stage, slug: string): Promise<void> {
  const meetings = await stage.world.db
    .selectFrom("meeting")
    .select(["id", "day", "version"])
    .where("body_id", "=", stage.body(slug))
    .where("minutes_approved_day", "is", null)
    .where("day", "<", stage.day(played))
    .orderBy("day")
    .execute();
  for (const { id, day, version } of meetings) {
    const world = stage.at(stage.today.until(day).days + 10);
    const secretary = await stage.as(slug, "committee_secretary", world);
    done(`minutes of ${slug} ${day}`, await approveMinutes(world, secretary, { meeting: id, version }));
  }
}

/** Plans the city's meetings, half a year back and half a year ahead; a body that has meetings is left alone. */
export async function seedMeetings(stage: Stage, city: DemoMeetings, tell: (line: string) => void): Promise<void> {
  let count = 0;
  for (const calendar of city.calendars) {
    for (const slug of calendar.bodies) {
      count += await plan(stage, slug, calendar);
      await approve(stage, slug);
    }
  }
  tell(`${count} meetings`);
}
