import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { DemoCity } from "./demo-city.ts";

/**
 * The demo city's bodies and groups alone, for whoever only holds names against them. The whole city takes ten times as long, and to
 * hold these against their schema, which a test does, twice.
 */
export function readDemoBodies(): Pick<DemoCity, "bodies" | "groups"> {
  const parts = ["bodies", "groups"].map((name) =>
    load(readFileSync(join(import.meta.dirname, `${name}.yaml`), "utf8")),
  );
  return Object.assign({}, ...parts) as Pick<DemoCity, "bodies" | "groups">;
}
