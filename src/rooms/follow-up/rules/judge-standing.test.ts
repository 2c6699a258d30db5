import { expect, it } from "vitest";
import { judgeStanding, type Standing } from "./judge-standing.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const facts = { state: "open" as const, dueDay: day("2026-05-15"), toDay: null, late: null, opened: false };
const cases: [Standing, Partial<Parameters<typeof judgeStanding>[0]>, string][] = [
  ["waiting", {}, "2026-05-15"],
  ["overdue", {}, "2026-05-16"],
  ["planned", { state: "planned" }, "2026-03-01"],
  ["missed", { state: "closed" }, "2026-06-01"],
  ["handed_in", { late: false, state: "closed" }, "2026-06-01"],
  ["handed_in_late", { late: true }, "2026-06-01"],
  ["opened", { late: false, opened: true }, "2026-06-01"],
  ["gone", { toDay: day("2026-04-30") }, "2026-05-10"],
  ["waiting", { toDay: day("2026-05-14") }, "2026-05-10"],
  ["handed_in", { toDay: day("2026-04-30"), late: false }, "2026-05-10"],
];

it.each(cases)("is %s", (standing, more, today) => {
  expect(judgeStanding({ ...facts, ...more }, day(today))).toBe(standing);
});
