import { expect, it } from "vitest";
import { icsCalendar } from "./ics-calendar.ts";

it("writes each meeting at its hour in Stockholm, with what must be escaped and folded", () => {
  const now = Temporal.Instant.from("2026-03-10T08:00:00.5Z");
  const day = (text: string) => Temporal.PlainDate.from(text);
  const place = "Stadshuset, rum 3; ".repeat(6).trim();
  const file = icsCalendar(
    "Socialnämnden",
    [{ id: "a", day: day("2026-04-14"), startsAt: "17:00", place, updatedAt: now }],
    now,
  );
  const lines = file.split("\r\n");
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const unfolded = file.replaceAll("\r\n ", "");
  expect(unfolded).toContain("DTSTART:20260414T150000Z\r\nSUMMARY:Socialnämnden\r\n");
  expect(unfolded).toContain("LOCATION:Stadshuset\\, rum 3\\;");
  expect(unfolded).toContain("UID:a@varn\r\nDTSTAMP:2026");
});
