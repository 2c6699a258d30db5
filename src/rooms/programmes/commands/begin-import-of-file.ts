import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { atFiles } from "../../../platform/files/at-files.ts";
import { readHeadedFile } from "../../../platform/paper/sections/read-headed-file.ts";
import type { World } from "../../../platform/world.ts";
import { beginImport } from "./begin-import.ts";

/**
 * `beginImport` of a text in a file, with all that the file holds beside it. Problems at `files`: those of `readHeadedFile`, and what
 * is wrong with the text.
 */
export async function beginImportOfFile(
  world: World,
  actor: Actor,
  { version, file }: { version: unknown; file: File },
  requestId?: string | null,
): Promise<Outcome<{ count: number }>> {
  const read = await readHeadedFile(file);
  if (!read.ok) return read;
  return atFiles(await beginImport(world, actor, { version, ...read.value, fileName: file.name }, requestId));
}
