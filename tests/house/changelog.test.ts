import { expect, it } from "vitest";
import { judge, readFiles } from "./laws/files.ts";
import { changelogFlaws } from "./laws/papers.ts";

it("the change log's newest section says what is new", () => {
  expect(judge(changelogFlaws(readFiles().get("CHANGELOG.md") ?? ""))).toEqual([]);
});
