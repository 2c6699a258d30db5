import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { TextWarning } from "./extracted-text.ts";
import en from "./messages.en.json" with { type: "json" };
import sv from "./messages.sv.json" with { type: "json" };

const warnings: Record<TextWarning, true> = {
  "no-text": true,
  truncated: true,
  "pages-unreadable": true,
  "tracked-changes": true,
  comments: true,
};
const sources = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(`${import.meta.dirname}/${file}`, "utf8"));
const problems = sources.flatMap((source) => [...source.matchAll(/"files:([a-z-]+)"/g)].map((match) => match[1] ?? ""));
const blanks = (sentence: string) => [...sentence.matchAll(/\{\{[^}]+\}\}/g)].map(String).sort();

describe("the messages of files", () => {
  it("has a sentence for every problem and warning, and none besides", () => {
    const used = [...new Set([...problems, ...Object.keys(warnings)])].sort();
    expect(Object.keys(sv).sort()).toEqual(used);
    expect(Object.keys(en).sort()).toEqual(used);
  });

  it.each(Object.keys(sv) as (keyof typeof sv)[])("fills the same blanks in both languages: %s", (key) => {
    expect(blanks(en[key])).toEqual(blanks(sv[key]));
  });
});
