import type { Database } from "../../../platform/database/connect.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import { sentencesOf } from "../../consultations/index.ts";
import { isDemand } from "../rules/is-demand.ts";
import type { VersionPart } from "./version-parts.ts";

/** The sentences of a part that demand something and are no requirement there yet, each once, as they are written. */
export async function suggestedRequirements(db: Database, { id, content }: VersionPart): Promise<string[]> {
  const there = await db.selectFrom("requirement_wording").select("text").where("programme_part_id", "=", id).execute();
  const taken = new Set(there.map(({ text }) => text));
  const sentences = toText(content)
    .split("\n")
    .flatMap((paragraph) => sentencesOf(paragraph))
    .map(({ text }) => text.trim());
  return [...new Set(sentences)].filter((text) => isDemand(text) && !taken.has(text));
}
