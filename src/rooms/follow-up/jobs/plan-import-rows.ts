import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { readSheet } from "../../../platform/files/read-sheet.ts";
import type { World } from "../../../platform/world.ts";
import type { JudgedRow } from "../commands/import-writing.ts";
import { judgePlanRows } from "../commands/judge-plan-rows.ts";
import { readImportCity } from "../queries/import-city.ts";
import type { ImportToRead } from "../queries/import-to-read.ts";
import { readPlanRows } from "../rules/read-plan-rows.ts";

/** A file on its way in, read and held against the plan as it stands. Problems on the file as a whole: it cannot be read. */
export async function planImportRows(world: World, asked: ImportToRead): Promise<Outcome<JudgedRow[]>> {
  const content = asked.fileId === null ? null : await world.files.read(asked.fileId);
  if (content === null) return invalid({ path: "file", key: "follow-up:import.file-gone" });
  const sheet = await readSheet(content, asked.mediaType);
  if (!sheet.ok) return sheet;
  const read = readPlanRows(sheet.value);
  if (!read.ok) return read;
  const { body, year } = asked;
  const city = await readImportCity(world.db, { body, year, today: dayOf(world.now()) });
  return ok(judgePlanRows(read.value.rows, city, world.newId));
}
