import { expect, it } from "vitest";
import { z } from "zod";
import { parseInput } from "./parse-input.ts";

const schema = z.object({
  subject: z.string().trim().min(1, "register:subject-missing").max(20),
  kind: z.enum(["a", "b"]),
  day: z.iso.date(),
});

it("tells every fault at once, in our own words", () => {
  expect(parseInput(schema, { subject: " ", kind: "c", day: "i går" })).toEqual({
    ok: false,
    problem: {
      kind: "invalid",
      fields: [
        { path: "subject", key: "register:subject-missing" },
        { path: "kind", key: "web:field.unknown-choice" },
        { path: "day", key: "web:field.malformed" },
      ],
    },
  });
});

it("says how much fits, and that a field is missing", () => {
  const outcome = parseInput(schema, { subject: "x".repeat(10_000), kind: "a" });
  expect(outcome).toMatchObject({
    problem: {
      fields: [
        { path: "subject", key: "web:field.too-long", values: { maximum: 20 } },
        { path: "day", key: "web:field.missing" },
      ],
    },
  });
});

it.each([null, undefined, "text", 7, []])("takes %j calmly", (raw) => {
  expect(parseInput(schema, raw).ok).toBe(false);
});
