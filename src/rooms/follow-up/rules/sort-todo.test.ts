import { expect, it } from "vitest";
import { sortTodo } from "./sort-todo.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

it("puts each activity under the most pressing reason, and leaves out what needs nothing", () => {
  const calm = { state: "ongoing" as const, dueDay: day("2026-12-31"), nextReview: null, ownerLeft: false };
  const told = { evidenceCount: 0, updatedDay: day("2026-03-01") };
  const rows = [
    { id: "calm", ...calm, ...told },
    { id: "late and silent", ...calm, ...told, dueDay: day("2026-01-01"), updatedDay: day("2025-01-01") },
    { id: "silent", ...calm, ...told, updatedDay: day("2025-01-01") },
  ];
  const sorted = sortTodo(rows, day("2026-03-10"));
  expect(Object.entries(sorted).flatMap(([mark, found]) => found.map(({ id }) => [mark, id]))).toEqual([
    ["overdue", "late and silent"],
    ["silent", "silent"],
  ]);
});
