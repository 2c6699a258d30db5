import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import routes from "../../src/routes.ts";
import { judge, readFiles } from "./laws/files.ts";
import { grantFlaws, grantLines } from "./laws/grants.ts";
import { operationFlaws, operationLines } from "./laws/operations.ts";
import { surface, surfaceFlaws } from "./laws/surface.ts";

const pinned = new URL("surface.txt", import.meta.url);
const how =
  "The surface changed. Read the difference as an attacker would; if it is meant: UPDATE_SURFACE=1 npx vitest run tests/house/surface.test.ts";

describe("the surface", () => {
  const files = readFiles();

  it("says for every address who may come", () => {
    expect(judge(surfaceFlaws(files, routes))).toEqual([]);
  });

  it("says of every door which roles may use it", () => {
    expect(judge(grantFlaws(files))).toEqual([]);
  });

  it("says of every operation of the API which roles a token needs, and which doors it calls", () => {
    expect(judge(operationFlaws(files))).toEqual([]);
  });

  it("is the one that is pinned in surface.txt", () => {
    const now = `${[...surface(files, routes), ...operationLines(files), ...grantLines(files)].join("\n")}\n`;
    if (process.env.UPDATE_SURFACE) writeFileSync(pinned, now);
    expect(now, how).toBe(readFileSync(pinned, "utf8"));
  });
});
