import { describe, expect, it } from "vitest";
import routes from "../../src/routes.ts";
import { findDoors } from "./laws/doors.ts";
import { judge, readFiles } from "./laws/files.ts";
import { readCatalogue } from "./laws/messages.ts";
import { pageTestFlaws } from "./laws/page-tests.ts";
import { doorTestFlaws, trailFlaws } from "./laws/trail.ts";

describe("every door and page", () => {
  const files = readFiles();

  it("has a name of its own, and a sentence in the trail when it changes or reads what is protected", () => {
    expect(findDoors(files).length).toBeGreaterThan(3);
    expect(judge(trailFlaws(files, readCatalogue(files)))).toEqual([]);
  });

  it("has a database test beside it when it is a command or a query", () => {
    expect(judge(doorTestFlaws(files))).toEqual([]);
  });

  it("has a page test when it is a page", () => {
    expect(judge(pageTestFlaws(files, routes))).toEqual([]);
  });
});
