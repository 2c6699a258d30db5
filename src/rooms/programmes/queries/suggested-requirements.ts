import type { Database } from "../../../platform/database/connect.ts";
import { demandingSentences } from "./demanding-sentences.ts";
import type { VersionPart } from "./version-parts.ts";

/** The sentences of a part that demand something and are no requirement there yet, each once, as they are written. */
export async function suggestedRequirements(db: Database, { id, content }: VersionPart): Promise<string[]> {
  const there = await db.selectFrom("requirement_wording").select("text").where("programme_part_id", "=", id).execute();
  return demandingSentences(
    content,
    there.map(({ text }) => text),
  );
}
