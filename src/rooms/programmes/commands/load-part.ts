import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import type { PartKind } from "../model.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";

export type LoadedPart = {
  id: string;
  partId: string;
  chapterId: string | null;
  kind: PartKind;
  heading: string;
  content: RichText;
  version: number;
  of: LoadedVersion;
};

/** A chapter or section with its version, which is locked: a text is written one change at a time. */
export async function loadPart(tx: Tx, id: string): Promise<Outcome<LoadedPart>> {
  const row = await tx.selectFrom("programme_part").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!row) return missing("programmes:problem.part-missing");
  const of = await loadVersion(tx, row.version_id);
  if (!of.ok) return of;
  const { part_id: partId, chapter_id: chapterId, heading, version } = row;
  const typed = { kind: row.kind as PartKind, content: row.content as unknown as RichText };
  return ok({ id, partId, chapterId, heading, version, ...typed, of: of.value });
}
