import { describe, expect, it } from "vitest";
import { withinZipLimits } from "./zip-limits.ts";

const limits = { entries: 3, totalBytes: 1000, ratio: 10, bigEntryBytes: 100 };
const entry = (uncompressedSize: number, compressedSize: number) => ({ uncompressedSize, compressedSize });

describe("withinZipLimits", () => {
  it.each([
    ["no entries", [], true],
    ["as many entries as allowed", [entry(1, 1), entry(1, 1), entry(1, 1)], true],
    ["one entry too many", [entry(1, 1), entry(1, 1), entry(1, 1), entry(1, 1)], false],
    ["as much as allowed in all", [entry(500, 500), entry(500, 500)], true],
    ["one byte too much in all", [entry(500, 500), entry(501, 501)], false],
    ["a small entry however well packed", [entry(100, 1)], true],
    ["a big entry at the ratio", [entry(200, 20)], true],
    ["a big entry over the ratio", [entry(201, 20)], false],
    ["a big entry of nothing", [entry(101, 0)], false],
  ])("judges %s", (_, entries, within) => {
    expect(withinZipLimits(entries, limits)).toBe(within);
  });
});
