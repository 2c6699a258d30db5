import { parseDay } from "../../../kernel/day.ts";
import { isWorkingDay } from "../../../kernel/working-day.ts";
import { readTime } from "./read-time.ts";

export type WantedMeeting = { day: Temporal.PlainDate; startsAt: string };
type Fault = { key: string; values?: Record<string, string | number> };
export type MeetingDays = { meetings: WantedMeeting[]; faults: Fault[] };

/** As many as a body could want for some years; more is a mistake in what was pasted. */
export const mostDays = 60;

const withHyphens = (text: string) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

function readLine(line: string, usualTime: string): WantedMeeting | Fault {
  const [written = "", time] = line.split(/[\s,;]+(?:kl\.?\s*)?/i);
  const day = parseDay(withHyphens(written));
  const startsAt = time ? readTime(time) : usualTime;
  return day && startsAt ? { day, startsAt } : { key: "meetings:problem.line-unreadable", values: { line } };
}

const hour = ({ day, startsAt }: WantedMeeting) => `${day} ${startsAt}`;

/**
 * The days of a list, one a line (`2026-04-21`, `20260421`, or `2026-04-21 kl. 17.00` when that day has another hour), and
 * what is wrong with it: every fault at once. Free days (weekends, holidays, eves) are faults unless `freeDaysToo`.
 */
export function meetingDays(
  text: string,
  usualTime: string,
  { today, freeDaysToo }: { today: Temporal.PlainDate; freeDaysToo: boolean },
): MeetingDays {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  if (lines.length === 0) return { meetings: [], faults: [{ key: "meetings:problem.days-missing" }] };
  if (lines.length > mostDays)
    return { meetings: [], faults: [{ key: "meetings:problem.too-many-days", values: { most: mostDays } }] };
  const meetings: WantedMeeting[] = [];
  const faults: Fault[] = [];
  for (const line of lines) {
    const wanted = readLine(line, usualTime);
    if ("key" in wanted) {
      faults.push(wanted);
      continue;
    }
    const day = wanted.day.toString();
    if (Temporal.PlainDate.compare(wanted.day, today) < 0)
      faults.push({ key: "meetings:problem.day-past", values: { day } });
    else if (!freeDaysToo && !isWorkingDay(wanted.day))
      faults.push({ key: "meetings:problem.day-free", values: { day } });
    if (meetings.some((other) => hour(other) === hour(wanted)))
      faults.push({ key: "meetings:problem.day-twice", values: { day } });
    meetings.push(wanted);
  }
  return { meetings, faults };
}
