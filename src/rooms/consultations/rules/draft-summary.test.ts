import { expect, it } from "vitest";
import { draftSummary } from "./draft-summary.ts";

it("keeps a short text as one paragraph", () => {
  expect(draftSummary("Nämnden är positiv.\n\nDen önskar mer.")).toBe("Nämnden är positiv. Den önskar mer.");
});

it("keeps as many whole sentences as there is room for", () => {
  const sentence = `${"ord ".repeat(59)}slut.`;
  const drafted = draftSummary(Array(5).fill(sentence).join(" "));
  expect(drafted).toBe(`${sentence} ${sentence}`);
});

it("cuts a first sentence that is longer than the room between words", () => {
  const drafted = draftSummary("ord ".repeat(400));
  expect(drafted.length).toBeLessThanOrEqual(600);
  expect(drafted.endsWith("ord…")).toBe(true);
});
