import { extractText } from "../../../platform/files/extract-text.ts";
import type { World } from "../../../platform/world.ts";

export type TextState = "read" | "none" | "unreadable";
export type ReadText = { state: TextState; text: string };

/** The text of a stored file. A file that is damaged, locked or gone is unreadable; a picture has none. */
export async function readFileText(world: World, file: { file_id: string; media_type: string }): Promise<ReadText> {
  const content = await world.files.read(file.file_id);
  const read = content && (await extractText(content, file.media_type));
  if (!read?.ok) return { state: "unreadable", text: "" };
  const { text } = read.value;
  return text === "" ? { state: "none", text } : { state: "read", text };
}
