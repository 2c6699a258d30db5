import { expect, it } from "vitest";
import { meetingDays, mostDays } from "./meeting-days.ts";

const today = Temporal.PlainDate.from("2026-03-10");
const read = (text: string, freeDaysToo = false) => meetingDays(text, "17:00", { today, freeDaysToo });

it("reads a day a line, with the usual hour or its own", () => {
  const { meetings, faults } = read("2026-03-10\n\n 20260414 kl. 9.05 \n2026-05-12; 18");
  expect([meetings.map(({ day, startsAt }) => `${day} ${startsAt}`), faults]).toEqual([
    ["2026-03-10 17:00", "2026-04-14 09:05", "2026-05-12 18:00"],
    [],
  ]);
});

it("takes free days only when that is meant, and never more than fit", () => {
  expect(read("2026-12-24").faults).toEqual([{ key: "meetings:problem.day-free", values: { day: "2026-12-24" } }]);
  expect(read("2026-12-24", true).faults).toEqual([]);
  expect(read("\n \n").faults).toEqual([{ key: "meetings:problem.days-missing" }]);
  expect(read("2026-04-14\n".repeat(mostDays + 1)).faults).toEqual([
    { key: "meetings:problem.too-many-days", values: { most: mostDays } },
  ]);
  for (const wrong of ["2026-02-30", "2026-04-14 25.00", "14 april"])
    expect(read(wrong).faults).toEqual([{ key: "meetings:problem.line-unreadable", values: { line: wrong } }]);
});
