import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { workerPath } from "./worker-path.ts";

const source = pathToFileURL(join(import.meta.dirname, "text-worker.ts"));

describe("workerPath", () => {
  it("finds the worker from where the source lies", () => {
    expect(workerPath("text-worker.ts").href).toBe(source.href);
    expect(existsSync(workerPath("text-worker.ts"))).toBe(true);
  });

  it("finds the same one from a bundle in build/", () => {
    const bundle = new URL("../../../build/server/index.js", source);
    expect(workerPath("text-worker.ts", bundle.href).href).toBe(source.href);
  });

  it("says so when the code runs outside the project", () => {
    expect(() => workerPath("text-worker.ts", pathToFileURL("/nowhere/at/all.js").href)).toThrow("named varn");
  });
});
