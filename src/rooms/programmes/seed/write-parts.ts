import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeBook } from "./programme-book.ts";
import type { Version } from "./programme-shape.ts";

/** Writes the chapters and sections of a version, and the laws they rest on. */
export async function writeParts(tx: Tx, { number }: Version, book: ProgrammeBook): Promise<void> {
  const parts = book.parts.get(number) ?? [];
  const rows = parts.map(({ id, heading, chapter, area, content }, position) => ({
    ...{ id, version_id: book.version(number), part_id: book.part(number, heading).partId, position, heading },
    ...{ chapter_id: chapter === null ? null : book.part(number, chapter).partId },
    ...{ kind: chapter === null ? "chapter" : "section", content: JSON.stringify(content) },
    focus_area_id: area === null ? null : book.area(number, area),
  }));
  await tx.insertInto("programme_part").values(rows).execute();
  const laws = parts.flatMap((part) =>
    part.laws.map(({ law, provision, asOf, address }, position) => ({
      ...{ id: book.newId(), programme_part_id: part.id, position, law, provision, as_of: asOf, address },
    })),
  );
  if (laws.length > 0) await tx.insertInto("statutory_basis").values(laws).execute();
}
