import { expect, it } from "vitest";
import { minutesDue } from "./minutes-due.ts";

it.each([
  ["2026-03-10", "2026-03-24"],
  ["2026-03-21", "2026-04-07"],
])("the minutes of %s are approved by %s at the latest", (meeting, last) => {
  expect(minutesDue(Temporal.PlainDate.from(meeting)).toString()).toBe(last);
});
