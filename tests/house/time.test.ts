import { describe, expect, it } from "vitest";
import { clocks } from "./exceptions.ts";
import { judge, readFiles } from "./laws/files.ts";
import { clockFlaws, migrationTimeFlaws, sqlTimeFlaws } from "./laws/time.ts";

describe("time is passed in", () => {
  const files = readFiles();

  it("no migration asks the database what time it is", () => {
    expect(judge(migrationTimeFlaws(files))).toEqual([]);
  });

  it("no SQL in the code does", () => {
    expect(judge(sqlTimeFlaws(files))).toEqual([]);
  });

  it("only the listed places read the machine's clock", () => {
    expect(judge(clockFlaws(files), clocks)).toEqual([]);
  });
});
