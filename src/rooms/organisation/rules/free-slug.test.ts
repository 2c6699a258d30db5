import { describe, expect, it } from "vitest";
import { freeSlug } from "./free-slug.ts";

describe("the address of a body", () => {
  it.each([
    ["Miljö- och hälsoskyddsnämnden", "miljo-och-halsoskyddsnamnden"],
    ["Import", "import-2"],
    ["Personer", "personer-2"],
    ["Нева", "organ"],
    ["A".repeat(500), "a".repeat(80)],
  ])("of %s is %s", (name, address) => {
    expect(freeSlug(name, new Set())).toBe(address);
  });
  it("gets the next free number", () => {
    expect(freeSlug("Järva", new Set(["jarva", "jarva-2"]))).toBe("jarva-3");
    expect(freeSlug("Import", new Set(["import-2"]))).toBe("import-3");
  });
});
