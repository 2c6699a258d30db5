import { readDemoCity } from "../../demo/schema.ts";
import type { BodyDirectory } from "../../src/rooms/consultations/rules/reading/index-bodies.ts";

/** The demo city's bodies and groups, as names in answers are held against them. */
export function bodyDirectory(): BodyDirectory {
  const { bodies, groups } = readDemoCity();
  const known = bodies.map(({ validFrom, validTo, administration, key, kind, name, shortName }) => ({
    key,
    kind,
    name,
    shortName,
    from: validFrom,
    ...(administration ? { administration } : {}),
    ...(validTo ? { to: validTo } : {}),
  }));
  return { bodies: known, groups };
}
