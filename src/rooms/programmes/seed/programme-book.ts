import type { Tx } from "../../../platform/database/connect.ts";
import { type PartToWrite, partsOf } from "./parts-of.ts";
import type { Programme } from "./programme-shape.ts";

/** The ids that the keys of a programme are given, and those of what it points at. */
export type ProgrammeBook = {
  programmeId: string;
  keeperId: string;
  parts: ReadonlyMap<number, PartToWrite[]>;
  version(number: number): string;
  area(number: number, key: string): string;
  part(number: number, heading: string): PartToWrite & { partId: string };
  requirement(key: string): string;
  body(slug: string): string;
  programme(slug: string): string;
  newId: () => string;
};

function book(what: string, pairs: readonly (readonly [string, string])[]): (key: string) => string {
  const ids = new Map(pairs);
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The programme names the ${what} ${key}, which is not there`);
    return id;
  };
}

/** Gives everything in a programme its id. @throws from what it gives for a key that points nowhere: the data is wrong. */
export async function openBook(tx: Tx, programme: Programme, newId: () => string): Promise<ProgrammeBook> {
  const { versions } = programme;
  const body = book(
    "body",
    (await tx.selectFrom("body").select(["slug", "id"]).execute()).map(({ slug, id }) => [slug, id]),
  );
  const known = await tx.selectFrom("programme").select(["slug", "id"]).execute();
  const parts = await partsOf(tx, versions, newId);
  const numbered = book(
    "version",
    versions.map(({ number }) => [String(number), newId()]),
  );
  const areas = versions.flatMap(({ number, areas }) => areas.map(({ key }) => [`${number} ${key}`, newId()] as const));
  const area = book("focus area", areas);
  const keys = new Set(versions.flatMap(({ requirements }) => requirements.map(({ key }) => key)));
  return {
    programmeId: newId(),
    keeperId: body(programme.body),
    parts,
    version: (number) => numbered(String(number)),
    area: (number, key) => area(`${number} ${key}`),
    part: (number, heading) => {
      const found = parts.get(number)?.find((one) => one.heading === heading);
      if (!found?.partId) throw new Error(`Version ${number} has no part ${heading}`);
      return { ...found, partId: found.partId };
    },
    requirement: book(
      "requirement",
      [...keys].map((key) => [key, newId()]),
    ),
    body,
    programme: book(
      "programme",
      known.map(({ slug, id }) => [slug, id]),
    ),
    newId,
  };
}
