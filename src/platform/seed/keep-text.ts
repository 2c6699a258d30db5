import type { World } from "../world.ts";
import { done } from "./done.ts";

const maximumBytes = 1_000_000;

/** Stores a text as a file, as if somebody had brought it. */
export async function keepText(
  world: Pick<World, "files">,
  { name, text }: { name: string; text: string },
): Promise<{ fileId: string; name: string; mediaType: string }> {
  const content = (async function* () {
    yield Buffer.from(`${text}\n`);
  })();
  const { id: fileId } = done(name, await world.files.write(content, { maximumBytes }));
  return { fileId, name, mediaType: "text/plain" };
}
