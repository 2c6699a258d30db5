import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { answerFacts } from "../../../../../tests/support/answer-facts.ts";
import { bodyDirectory } from "../../../../../tests/support/body-directory.ts";
import { readAnswer } from "./read-answer.ts";
import { sourceLinesOf } from "./source-lines-of.ts";

const folder = path.join(import.meta.dirname, "samples");
const expected: Record<string, Record<string, string | string[]>> = JSON.parse(
  readFileSync(path.join(folder, "expected.json"), "utf8"),
);
const samples = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const directory = bodyDirectory();

// Each sample is an answer in a layout of its own; expected.json holds what a person reads out of it.
describe("readAnswer reads", () => {
  it.each(samples)("%s", (name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    const facts = answerFacts(readAnswer(sourceLinesOf(text), directory));
    const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value.length > 0 && value !== "–"));
    expect(told).toEqual(expected[name]);
  });

  it("every sample that something is expected of", () => {
    expect(Object.keys(expected).toSorted()).toEqual(samples.toSorted());
    expect(samples.length).toBeGreaterThanOrEqual(20);
  });
});
