import { expect, it } from "vitest";
import { todoLists } from "./todo-lists.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-03-10");
const activity = {
  ...{ id: "a", goalId: "served", ownerId: "other", state: "ongoing" as const, dueDay: day("2026-02-01") },
  ...{ nextReview: null, ownerLeft: false, evidenceCount: 0, updatedDay: day("2025-01-01") },
};
const goals = [
  { id: "served", state: "adopted", nextReview: day("2026-03-10") },
  { id: "bare", state: "proposed", nextReview: day("2026-06-01") },
  { id: "draft", state: "draft", nextReview: null },
];
const standing = { activities: [activity], goals, unanswered: 0, mayWrite: true, mayAdopt: false, me: "me" };

it("puts what is late and silent in one list only, and says which goals lie bare and which are to be looked at", () => {
  const { lists, bareGoals, reviewGoals } = todoLists(standing, today);
  expect([lists.overdue.length, lists.silent.length]).toEqual([1, 0]);
  expect([bareGoals.map(({ id }) => id), reviewGoals.map(({ id }) => id)]).toEqual([["bare"], ["served"]]);
});

it("takes one's own late activity before others', and none that one may not tell of", () => {
  const mine = { ...activity, id: "b", ownerId: "me" };
  expect(todoLists({ ...standing, activities: [activity, mine] }, today).firstLate?.id).toBe("b");
  const reader = { ...standing, mayWrite: false };
  expect(todoLists(reader, today)).toMatchObject({ firstLate: null, step: "none" });
  expect(todoLists({ ...reader, activities: [mine] }, today).step).toBe("update");
});
