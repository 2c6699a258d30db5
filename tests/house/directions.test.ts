import { describe, expect, it } from "vitest";
import { cycleFlaws, neighbourFlaws } from "./laws/cycles.ts";
import { barrelFlaws, catchFlaws, directionFlaws } from "./laws/directions.ts";
import { judge, readFiles } from "./laws/files.ts";
import { neighbours } from "./neighbours.ts";

describe("directions", () => {
  const files = readFiles();

  it("every import follows the table", () => {
    expect(judge(directionFlaws(files, neighbours))).toEqual([]);
  });

  it("no files import each other in a ring", () => {
    expect(judge(cycleFlaws(files))).toEqual([]);
  });

  it("no room is its own neighbour's neighbour", () => {
    expect(judge(neighbourFlaws(neighbours))).toEqual([]);
  });

  it("only a room's door passes on what others hold", () => {
    expect(judge(barrelFlaws(files))).toEqual([]);
  });

  it("rooms catch nothing", () => {
    expect(judge(catchFlaws(files))).toEqual([]);
  });
});
