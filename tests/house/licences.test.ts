import { describe, expect, it } from "vitest";
import { judge, readFiles } from "./laws/files.ts";
import { licenceFlaws, pairFlaws, pinFlaws } from "./laws/licences.ts";

describe("dependencies", () => {
  const files = readFiles();
  const manifest = JSON.parse(files.get("package.json") ?? "{}");
  const lock = JSON.parse(files.get("package-lock.json") ?? "{}");

  it("have a licence we may use, all the way down", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
    expect(judge(licenceFlaws(lock))).toEqual([]);
  });

  it("are pinned to one version each", () => {
    expect(judge(pinFlaws(manifest))).toEqual([]);
  });

  it("move together where they must", () => {
    expect(
      judge(
        pairFlaws(manifest, [
          ["react-router", "@react-router/node", "@react-router/dev"],
          ["react", "react-dom"],
        ]),
      ),
    ).toEqual([]);
  });
});
