import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { findBrokenReferences } from "./broken-references.ts";
import { type DemoCity, demoCitySchema } from "./demo-city.ts";

export type { DemoCity };

const files = [
  ...["bodies", "units", "people", "mandates", "groups", "contact-points", "registers", "cases"],
  ...["meetings", "proposals", "consultations", "reports", "programmes", "plans", "indicators", "webhooks"],
];

/**
 * Reads the demo city's YAML files from a folder, by default the one this file lies in; name the folder when the code has
 * been bundled elsewhere. Throws when a file is missing, a field is wrong or a key points nowhere: demo data that does not
 * hold together is a bug.
 */
export function readDemoCity(folder: string = import.meta.dirname): DemoCity {
  const parts = files.map((name) => load(readFileSync(join(folder, `${name}.yaml`), "utf8")) as object);
  const city = demoCitySchema.parse(Object.assign({}, ...parts));
  const broken = findBrokenReferences(city);
  if (broken.length > 0) throw new Error(`The demo city does not hold together:\n${broken.join("\n")}`);
  return city;
}
