import { expect, it } from "vitest";
import { nextMeetingStep } from "./next-meeting-step.ts";

const today = Temporal.PlainDate.from("2026-03-10");

it.each([
  ["2026-03-11", 3, 0, "prepare 2026-03-11"],
  ["2026-03-10", 3, 0, "hold 2026-03-10"],
  ["2026-03-09", 3, 0, "record 2026-03-09"],
  ["2026-03-10", 3, 1, "approve-at-once 2026-03-10"],
  ["2026-03-10", 0, 0, "approve 2026-03-24"],
])("a meeting of %s with %i waiting and %i to approve at once: %s", (day, waiting, atOnce, expected) => {
  const { step, due } = nextMeetingStep({ day: Temporal.PlainDate.from(day), waiting, atOnce }, today);
  expect(`${step} ${due}`).toBe(expected);
});
