import { describe, expect, it } from "vitest";
import { bindsBody } from "./binds-body.ts";

const binds = (addressee: "all" | "committees" | "companies" | "named", kind: string, bodyIds: string[] = []) =>
  bindsBody({ addressee, bodyIds }, { bodyId: "a", kind });

describe("whom a requirement binds", () => {
  it.each([
    ["all", "committee", true],
    ["all", "executive_board", true],
    ["all", "company", true],
    ["all", "council", false],
    ["all", "outside_body", false],
    ["committees", "district_council", true],
    ["committees", "company", false],
    ["companies", "company", true],
    ["companies", "committee", false],
  ] as const)("%s at a %s: %s", (addressee, kind, expected) => {
    expect(binds(addressee, kind)).toBe(expected);
  });

  it("binds those who are named, whatever they are, and nobody else", () => {
    expect([binds("named", "outside_body", ["a"]), binds("named", "committee", ["b"])]).toEqual([true, false]);
  });
});
