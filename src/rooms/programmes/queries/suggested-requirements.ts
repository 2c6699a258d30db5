import type { Database } from "../../../platform/database/connect.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { demandsIn } from "./demands-in.ts";
import type { VersionPart } from "./version-parts.ts";

/** The sentences of a part that demand something and are no requirement there yet, each once, as they are written. */
export async function suggestedRequirements(db: Database, { id, content }: VersionPart): Promise<string[]> {
  const there = await db.selectFrom("requirement_wording").select("text").where("programme_part_id", "=", id).execute();
  const taken = new Set(there.map(({ text }) => text));
  return demandsIn(toText(content)).filter((text) => !taken.has(text));
}
