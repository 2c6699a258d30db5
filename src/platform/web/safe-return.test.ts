import fc from "fast-check";
import { expect, it } from "vitest";
import { safeReturn } from "./safe-return.ts";

it.each([
  ["/diarium?sida=2", "/diarium?sida=2"],
  ["/", "/"],
  [null, "/"],
  ["diarium", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example/", "/"],
  ["/a\nb", "/"],
])("goes from %j to %j", (asked, target) => {
  expect(safeReturn(asked)).toBe(target);
});

it("never leaves the house, whatever is asked", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((text) => `/${text}`),
      ),
      (asked) => {
        const target = safeReturn(asked);
        expect(new URL(target, "https://varn.example").origin).toBe("https://varn.example");
      },
    ),
  );
});
