import { describe, expect, it } from "vitest";
import { originAllowed } from "./origin.ts";

const own = "https://varn.example";
const post = (headers: Record<string, string>) => new Request(`${own}/x`, { method: "POST", headers });

describe("the origin of what changes something", () => {
  it.each([
    ["our own page", { origin: own }, true],
    ["our own page, as the browser says it", { origin: own, "sec-fetch-site": "same-origin" }, true],
    ["another site", { origin: "https://evil.example" }, false],
    ["a sister site", { origin: "https://other.varn.example", "sec-fetch-site": "same-site" }, false],
    ["a page without origin", { origin: "null" }, false],
    ["another site, saying nothing of its origin", { "sec-fetch-site": "cross-site" }, false],
    ["a program without cookies", {}, true],
    ["something that has a cookie and tells nothing", { cookie: "varn=x" }, false],
  ])("%s", (_, headers, allowed) => {
    expect(originAllowed(post(headers as Record<string, string>), own)).toBe(allowed);
  });

  it("lets every reading through", () => {
    expect(originAllowed(new Request(`${own}/x`, { headers: { origin: "https://evil.example" } }), own)).toBe(true);
  });
});
