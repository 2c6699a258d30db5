import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { z } from "zod";
import type { DemoCity } from "./demo-city.ts";
import { organisationShape } from "./organisation-schema.ts";

const schema = z.object({ bodies: organisationShape.bodies, groups: organisationShape.groups });

/** The demo city's bodies and groups alone, for whoever only holds names against them: the whole city takes ten times as long. */
export function readDemoBodies(): Pick<DemoCity, "bodies" | "groups"> {
  const parts = ["bodies", "groups"].map((name) =>
    load(readFileSync(join(import.meta.dirname, `${name}.yaml`), "utf8")),
  );
  return schema.parse(Object.assign({}, ...parts));
}
