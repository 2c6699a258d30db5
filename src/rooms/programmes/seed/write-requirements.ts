import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeBook } from "./programme-book.ts";
import type { Version } from "./programme-shape.ts";

/** Those that no earlier version has get their identity. */
async function writeNew(tx: Tx, { begun, requirements }: Version, book: ProgrammeBook): Promise<void> {
  const known = await tx.selectFrom("requirement").select("id").where("programme_id", "=", book.programmeId).execute();
  const there = new Set(known.map(({ id }) => id));
  const created_at = begun.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "09:00" }).toInstant();
  const rows = requirements
    .map(({ key }) => book.requirement(key))
    .filter((id) => !there.has(id))
    .map((id) => ({ id, programme_id: book.programmeId, body_id: book.keeperId, created_at }));
  if (rows.length > 0) await tx.insertInto("requirement").values(rows).execute();
}

async function writeWordings(tx: Tx, { number, requirements }: Version, book: ProgrammeBook): Promise<void> {
  const wordings = requirements.map((one, position) => ({ id: book.newId(), position, one }));
  const rows = wordings.map(({ id, position, one: { key, part, text, addressee, due, evidence } }) => ({
    ...{ id, requirement_id: book.requirement(key), version_id: book.version(number), position, text, addressee },
    ...{ programme_part_id: book.part(number, part).id, due_day: due, evidence_wanted: evidence },
  }));
  await tx.insertInto("requirement_wording").values(rows).execute();
  const areas = wordings.flatMap(({ id, one }) =>
    one.areas.map((key) => ({ id: book.newId(), wording_id: id, focus_area_id: book.area(number, key) })),
  );
  await tx.insertInto("requirement_area").values(areas).execute();
  const bodies = wordings.flatMap(({ id, one }) =>
    one.bodies.map((slug) => ({ id: book.newId(), wording_id: id, body_id: book.body(slug) })),
  );
  if (bodies.length > 0) await tx.insertInto("requirement_body").values(bodies).execute();
}

async function writeChanges(tx: Tx, { number, changes }: Version, book: ProgrammeBook, before: number | null) {
  if (changes.length === 0) return;
  const idOf = (of: "part" | "requirement", name: string | null, version: number | null) => {
    if (name === null || version === null) return null;
    return of === "part" ? book.part(version, name).partId : book.requirement(name);
  };
  const rows = changes.map(({ of, change, from, to, reason }) => ({
    ...{ id: book.newId(), version_id: book.version(number), of_kind: of, change, reason },
    ...{ from_id: idOf(of, from, before), to_id: idOf(of, to, number) },
  }));
  await tx.insertInto("programme_change").values(rows).execute();
}

/** Writes what a version demands, in its wording, and what happened since the version before. */
export async function writeRequirements(tx: Tx, version: Version, book: ProgrammeBook, before: number | null) {
  if (version.requirements.length > 0) {
    await writeNew(tx, version, book);
    await writeWordings(tx, version, book);
  }
  await writeChanges(tx, version, book, before);
}
