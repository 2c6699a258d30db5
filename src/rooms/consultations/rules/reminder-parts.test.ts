import { describe, expect, it } from "vitest";
import { type Reminded, reminderParts } from "./reminder-parts.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usual: Reminded = {
  name: "Kulturnämnden",
  stage: "sent",
  account: true,
  dueDay: day("2026-05-04"),
  meetingDay: null,
  daysLeft: 5,
};
const keys = (more: Partial<Reminded>) => reminderParts({ ...usual, ...more }).map(({ key }) => key.slice(9));

describe("a reminder", () => {
  it.each([
    [{}, ["due", "lacks.sent", "answer-or-ask"]],
    [{ daysLeft: 0 }, ["due-today", "lacks.sent", "answer-or-ask"]],
    [{ daysLeft: -3 }, ["was-due", "lacks.sent", "answer-or-ask-late"]],
    [{ stage: "attesting" }, ["due", "lacks.attesting", "answer-or-ask"]],
    [{ stage: "awaiting_decision" }, ["due", "lacks.awaiting_decision", "answer-or-ask"]],
    [{ stage: "awaiting_decision", meetingDay: day("2026-05-02") }, ["due", "meets", "answer-or-ask"]],
    [{ stage: "awaiting_decision", meetingDay: day("2026-05-12") }, ["due", "meets-late", "answer-or-ask"]],
    [{ account: false }, ["due", "answer-or-ask"]],
    [{ stage: "answered" }, []],
    [{ stage: "declined" }, []],
    [{ stage: "withdrawn" }, []],
  ] as const)("%j says %j", (more, expected) => {
    expect(keys(more)).toEqual(expected);
  });

  it("counts the days without a sign", () => {
    expect(reminderParts({ ...usual, daysLeft: -3 })[0]?.values).toMatchObject({ count: 3, day: "2026-05-04" });
  });
});
