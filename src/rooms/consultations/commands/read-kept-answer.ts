import { readStructure } from "../../../platform/files/read-structure.ts";
import type { World } from "../../../platform/world.ts";
import type { KeptFile } from "../../register/index.ts";
import { knownBodies } from "../queries/known-bodies.ts";
import { readAnswer } from "../rules/reading/read-answer.ts";
import { sourceLinesOf } from "../rules/reading/source-lines-of.ts";
import type { ToldAnswer } from "../rules/told-answer.ts";

const unread = (trouble: string): ToldAnswer => ({ answer: null, pages: null, reported: [], warnings: [], trouble });

/**
 * Reads a stored file as an answer, as `varn read-answer` does. A file that cannot be read is no problem here: it is kept, and
 * `trouble` says why a person must fill in by hand.
 */
export async function readKeptAnswer(world: Pick<World, "db" | "files">, file: KeptFile): Promise<ToldAnswer> {
  const content = await world.files.read(file.fileId);
  if (content === null) return unread("files:damaged");
  const structure = await readStructure(content, file.mediaType);
  if (!structure.ok)
    return unread(
      structure.problem.kind === "invalid" ? (structure.problem.fields[0]?.key ?? "files:damaged") : "files:damaged",
    );
  const { lines, text, pages = null, reported, warnings } = structure.value;
  if (warnings.includes("no-text")) return { ...unread("files:no-text"), pages, reported };
  const { quoted, ...answer } = readAnswer(lines ?? sourceLinesOf(text), await knownBodies(world.db));
  const aside = quoted === null ? [] : [{ what: "quoted-mail", text: quoted }];
  // By way of JSON it is exactly what will be read back out of the row.
  return JSON.parse(
    JSON.stringify({
      answer: { ...answer, quoted },
      pages,
      reported: [...reported, ...aside],
      warnings,
      trouble: null,
    }),
  );
}
