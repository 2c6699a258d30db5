import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeBook } from "./programme-book.ts";
import type { Programme, Version } from "./programme-shape.ts";
import { writeParts } from "./write-parts.ts";
import { writeRequirements } from "./write-requirements.ts";
import { writeWaiting } from "./write-waiting.ts";

const inTheMorning = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "09:00" }).toInstant();

async function writeFacts(tx: Tx, programme: Programme, book: ProgrammeBook): Promise<void> {
  const { key: slug, kind, title, about, responsible, sisters, versions } = programme;
  const begun = versions.map((one) => one.begun).toSorted(Temporal.PlainDate.compare)[0];
  if (!begun) throw new Error(`${slug} has no version`);
  await tx
    .insertInto("programme")
    .values({
      ...{ id: book.programmeId, body_id: book.keeperId, slug, kind, title, about, responsible },
      created_at: inTheMorning(begun),
    })
    .execute();
  const rows = sisters.map(({ of, about }) => ({
    ...{ id: book.newId(), programme_id: book.programmeId, sister_id: book.programme(of), about },
  }));
  if (rows.length > 0) await tx.insertInto("programme_sister").values(rows).execute();
}

/** The case it was prepared in: the one named, else the consultation's. */
async function caseOf(tx: Tx, version: Version, keeperId: string): Promise<string | null> {
  if (version.consultation) {
    const asked = tx.selectFrom("consultation").select("case_id").where("id", "=", version.consultation);
    return (await asked.executeTakeFirstOrThrow()).case_id;
  }
  if (version.case === null) return null;
  const named = tx.selectFrom("case_file").select("id").where("number", "=", version.case);
  return (await named.where("body_id", "=", keeperId).executeTakeFirstOrThrow()).id;
}

async function writeVersion(tx: Tx, version: Version, book: ProgrammeBook, before: number | null): Promise<void> {
  const { number, state, decided } = version;
  const strategist = await tx
    .selectFrom("access_grant")
    .select("person_id")
    .where("body_id", "=", book.keeperId)
    .where("role", "=", "security_strategist")
    .orderBy("from_day")
    .executeTakeFirst();
  await tx
    .insertInto("programme_version")
    .values({
      ...{ id: book.version(number), programme_id: book.programmeId, body_id: book.keeperId, number, state },
      ...{ period_label: version.periodLabel, based_on_id: before === null ? null : book.version(before) },
      ...{ case_id: await caseOf(tx, version, book.keeperId), consultation_id: version.consultation ?? null },
      ...{ decided_by_id: decided ? book.body(decided.by) : null, decided_day: decided?.day ?? null },
      ...{ paragraph: decided?.paragraph ?? null, in_force_from: decided?.inForceFrom ?? null },
      ...{ superseded_day: version.supersededDay, review_day: version.reviewDay },
      ...{ created_by: strategist?.person_id ?? null, created_at: inTheMorning(version.begun) },
    })
    .execute();
}

async function writeAreas(tx: Tx, { number, areas }: Version, book: ProgrammeBook, before: number | null) {
  const rows = areas.map(({ key, name, about }, position) => ({
    ...{ id: book.area(number, key), version_id: book.version(number), position, name, about },
  }));
  await tx.insertInto("focus_area").values(rows).execute();
  if (before === null) return;
  const origins = areas.flatMap(({ key, cameOutOf }) =>
    cameOutOf.map((from) => ({
      ...{ id: book.newId(), focus_area_id: book.area(number, key), predecessor_id: book.area(before, from) },
    })),
  );
  if (origins.length > 0) await tx.insertInto("focus_area_origin").values(origins).execute();
}

async function writeMoves(tx: Tx, { number, moves }: Version, book: ProgrammeBook, before: number | null) {
  if (moves.length === 0 || before === null) return;
  const rows = moves.map(({ matter, from, to, reason }) => ({
    ...{ id: book.newId(), version_id: book.version(number), matter, reason },
    ...{ from_area_id: book.area(before, from), to_programme_id: book.programme(to) },
  }));
  await tx.insertInto("matter_move").values(rows).execute();
}

async function writeAdoptions(tx: Tx, { number, adoptions }: Version, book: ProgrammeBook): Promise<void> {
  if (adoptions.length === 0) return;
  const coordinators = await tx
    .selectFrom("access_grant")
    .select(["body_id", "person_id"])
    .where("role", "=", "security_coordinator")
    .execute();
  const rows = adoptions.map(({ body, day, paragraph, note }) => ({
    ...{ id: book.newId(), version_id: book.version(number), body_id: book.body(body), decided_day: day, paragraph },
    ...{ note, recorded_by: coordinators.find((one) => one.body_id === book.body(body))?.person_id ?? null },
    recorded_at: inTheMorning(day.add({ days: 7 })),
  }));
  await tx.insertInto("programme_adoption").values(rows).execute();
}

/** Writes a programme with all its versions. */
export async function writeProgramme(tx: Tx, programme: Programme, book: ProgrammeBook): Promise<void> {
  await writeFacts(tx, programme, book);
  let before: number | null = null;
  for (const version of programme.versions.toSorted((one, other) => one.number - other.number)) {
    await writeVersion(tx, version, book, before);
    await writeAreas(tx, version, book, before);
    await writeParts(tx, version, book);
    await writeRequirements(tx, version, book, before);
    await writeMoves(tx, version, book, before);
    await writeWaiting(tx, version, book);
    await writeAdoptions(tx, version, book);
    before = version.number;
  }
}
