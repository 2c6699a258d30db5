import { expect, it } from "vitest";
import { unscoped } from "./exceptions.ts";
import { judge, readFiles } from "./laws/files.ts";
import { scopeFlaws } from "./laws/scope.ts";

it("every query narrows its rows to what the reader may see, or says why not", () => {
  expect(judge(scopeFlaws(readFiles()), unscoped)).toEqual([]);
});
