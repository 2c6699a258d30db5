import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";

export type CalendarEntry = {
  id: string;
  day: Temporal.PlainDate;
  startsAt: string;
  place: string;
  updatedAt: Temporal.Instant;
};

const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
const stamp = (at: Temporal.Instant) => at.round("second").toString().replace(/[-:]/g, "");

/** Lines longer than 75 bytes are folded, never inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts = [""];
  for (const character of line) {
    const last = parts.at(-1) ?? "";
    if (Buffer.byteLength(last + character) > 73) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts.join("\r\n ");
}

const event = ({ id, day, startsAt, place, updatedAt }: CalendarEntry, title: string, now: Temporal.Instant) => [
  "BEGIN:VEVENT",
  `UID:${id}@varn`,
  `DTSTAMP:${stamp(now)}`,
  `LAST-MODIFIED:${stamp(updatedAt)}`,
  `DTSTART:${stamp(day.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: startsAt }).toInstant())}`,
  `SUMMARY:${escaped(title)}`,
  `LOCATION:${escaped(place)}`,
  "END:VEVENT",
];

/** A calendar file (RFC 5545) of a body's meetings. An end is not written: nobody knows it beforehand. */
export function icsCalendar(name: string, entries: readonly CalendarEntry[], now: Temporal.Instant): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Varn//Meetings//SV",
    `NAME:${escaped(name)}`,
    ...entries.flatMap((entry) => event(entry, name, now)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
