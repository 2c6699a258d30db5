import { type Migration, readMigrations } from "../database/read-migrations.ts";
import { beginsWith } from "./begins-with.ts";
import type { Manifest } from "./manifest.ts";
import { readBackup } from "./read-backup.ts";

/** @throws with one sentence when this Värn does not know the schema that the backup was made from. */
function checkSchemaKnown(manifest: Manifest, known: Migration[]): void {
  if (beginsWith(known, manifest.migrations)) return;
  const last = manifest.migrations.at(-1)?.name;
  throw new Error(
    `The backup was made by another Värn than this (its schema is ${last}). Restore it with that one, or a later one.`,
  );
}

/**
 * Reads a whole backup and holds it against its own checksums, before any database is touched.
 * @throws with one sentence when it is damaged, or made from a schema that this Värn does not know.
 */
export async function checkBackup(
  file: string,
  migrationsFolder: string,
  progress: (bytes: number) => void = () => {},
): Promise<Manifest> {
  const parts = readBackup(file);
  let next = await parts.next();
  while (!next.done) {
    progress(next.value.content.length);
    next = await parts.next();
  }
  checkSchemaKnown(next.value, await readMigrations(migrationsFolder));
  return next.value;
}
