import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { operations } from "../../../../tests/support/api.ts";
import { languages } from "../../texts/texts.ts";
import { describeApi, operationId } from "./describe-api.ts";

type Described = { paths: Record<string, Record<string, Record<string, unknown>>>; components: { schemas: object } };
const inLanguage = (language: "sv" | "en") =>
  describeApi(operations, { origin: "https://varn.example", language, version: "1.0.0" });

/** Every text of a description, wherever it stands. */
const textsIn = (value: unknown, key = ""): string[] => {
  if (typeof value === "string") return ["summary", "description"].includes(key) ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, name));
};

describe("the description of the API", () => {
  it.each(languages)("is OpenAPI 3.1 without a fault, in %s", async (language) => {
    const result = await new Validator().validate(inLanguage(language));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it.each(languages)("speaks in sentences, never in keys, in %s", (language) => {
    const texts = textsIn(inLanguage(language));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /^[a-z-]+:[a-z]|\{\{/.test(text))).toEqual([]);
  });

  it("has every operation once, with a name of its own and a way to be refused", () => {
    const { paths } = inLanguage("en") as unknown as Described;
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(described.map((one) => one.operationId).sort()).toEqual(operations.map(operationId).sort());
    expect(new Set(operations.map(operationId)).size).toBe(operations.length);
    for (const one of described)
      expect(Object.keys(one.responses as object)).toEqual(expect.arrayContaining(["401", "403"]));
  });

  it("names every blank of an address, and what each change rests on is read by somebody", () => {
    for (const { path, params, changes, name } of operations) {
      const blanks = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(Object.keys(params.shape).sort(), name).toEqual(blanks.sort());
      if (changes)
        expect(
          operations.some((one) => one.method === "GET" && one.path === changes),
          name,
        ).toBe(true);
    }
  });

  it("has no schema that points to nothing", () => {
    const text = JSON.stringify(inLanguage("sv"));
    const { components } = inLanguage("sv") as unknown as Described;
    const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);
    expect(named.filter((name) => !(String(name) in components.schemas))).toEqual([]);
  });
});
