import { expect, it } from "vitest";
import { judgeDueDay } from "./judge-due-day.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const judged = (text: string, today = "2026-03-10") => judgeDueDay(day(text), day(today));

it("knows past days, working days and days off", () => {
  expect(judged("2026-03-10").kind).toBe("past");
  expect(judged("2026-03-11").kind).toBe("good");
  expect(judged("2026-05-02")).toMatchObject({ kind: "free", holiday: null, before: day("2026-04-30") });
  expect(judged("2026-06-06")).toMatchObject({ kind: "free", holiday: { sv: "Nationaldagen" } });
  expect(judged("2026-03-14", "2026-03-13")).toMatchObject({ kind: "free", before: null });
});
