import { describe, expect, it } from "vitest";
import { type JudgedConsultee, judgeConsultee } from "./judge-consultee.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const usual: JudgedConsultee = {
  stage: "drafting",
  dueDay: day("2026-05-04"),
  meetingDay: day("2026-04-20"),
  delivery: "sent",
  account: true,
  extensionAsked: false,
};
const judged = (more: Partial<JudgedConsultee>, today = "2026-04-01") => {
  const { standing, risks } = judgeConsultee({ ...usual, ...more }, day(today));
  return [standing, ...risks];
};

describe("how it goes for a consultee", () => {
  it.each([
    [{}, "2026-04-01", ["under-way"]],
    [{ stage: "answered" }, "2026-06-01", ["answered"]],
    [{ stage: "declined" }, "2026-06-01", ["answered"]],
    [{ stage: "withdrawn" }, "2026-06-01", ["withdrawn"]],
    [{}, "2026-05-04", ["under-way"]],
    [{}, "2026-05-05", ["overdue"]],
    [{ delivery: "failed" }, "2026-04-01", ["at-risk", "not-delivered"]],
    [{ delivery: "none" }, "2026-04-01", ["under-way"]],
    [{ delivery: "none", account: false }, "2026-04-01", ["at-risk", "not-delivered"]],
    [{ extensionAsked: true }, "2026-04-01", ["at-risk", "extension-asked"]],
    [{ meetingDay: day("2026-05-05") }, "2026-04-01", ["at-risk", "meeting-after-due"]],
    [{ meetingDay: day("2026-05-04") }, "2026-04-01", ["under-way"]],
    [{ stage: "sent" }, "2026-04-20", ["under-way"]],
    [{ stage: "sent" }, "2026-04-21", ["at-risk", "not-registered"]],
    [{ stage: "sent", account: false }, "2026-04-21", ["under-way"]],
    [{ stage: "registered" }, "2026-04-25", ["at-risk", "not-begun"]],
    [{ meetingDay: null }, "2026-04-28", ["at-risk", "no-meeting"]],
    [{ stage: "sent", delivery: "failed" }, "2026-05-06", ["overdue", "not-delivered", "not-registered"]],
  ] as const)("%j on %s is %j", (more, today, expected) => {
    expect(judged(more, today)).toEqual(expected);
  });

  it("counts the days that are left, below nought when it is late", () => {
    expect(judgeConsultee(usual, day("2026-05-01")).daysLeft).toBe(3);
    expect(judgeConsultee(usual, day("2026-05-06")).daysLeft).toBe(-2);
  });
});
