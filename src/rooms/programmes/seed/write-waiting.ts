import { LEGAL_TIME_ZONE } from "../../../kernel/day.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeBook } from "./programme-book.ts";
import type { Version } from "./programme-shape.ts";

/** A text that waits to be looked through, read in some days after the version was begun by whoever began it. */
export async function writeWaiting(tx: Tx, { number, waiting, begun }: Version, book: ProgrammeBook): Promise<void> {
  if (waiting === null) return;
  const version_id = book.version(number);
  const { created_by } = await tx
    .selectFrom("programme_version")
    .select("created_by")
    .where("id", "=", version_id)
    .executeTakeFirstOrThrow();
  const created_at = begun
    .add({ days: 12 })
    .toZonedDateTime({ timeZone: LEGAL_TIME_ZONE, plainTime: "09:00" })
    .toInstant();
  const row = { id: book.newId(), version_id, markdown: waiting, file_name: null, created_by, created_at };
  await tx
    .insertInto("programme_import")
    .values({ ...row, reported: "[]", around: "[]" })
    .execute();
}
