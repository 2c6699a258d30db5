import { describe, expect, it } from "vitest";
import { longFiles, longFunctions } from "./exceptions.ts";
import { judge, readFiles } from "./laws/files.ts";
import { fileSizeFlaws, functionSizeFlaws } from "./laws/sizes.ts";

describe("sizes", () => {
  const files = readFiles();

  it("a file has at most 150 lines, a test 300", () => {
    expect(judge(fileSizeFlaws(files), longFiles)).toEqual([]);
  });

  it("a function has at most 40 lines", () => {
    expect(judge(functionSizeFlaws(files), longFunctions)).toEqual([]);
  });
});
