import type { Outcome } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import type { World } from "../../../platform/world.ts";
import type { KeptFile } from "../../register/index.ts";
import { incomingFiles } from "../queries/incoming-files.ts";

const maximumBytes = 50 * 1024 * 1024;

/**
 * Copies what came with a consultation, so that one's own case keeps it whatever becomes of the sender's, and hands the copies
 * to `register`; when that comes to nothing they are removed again. What is gone from the store is left out.
 */
export async function withCopiedFiles<T>(
  world: World,
  actor: Actor,
  consultee: string | undefined,
  register: (files: KeptFile[]) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const files = await incomingFiles(world, actor, { consultee });
  if (!files.ok) return files;
  const copies: KeptFile[] = [];
  for (const { fileId, name, mediaType } of files.value) {
    const content = await world.files.read(fileId);
    const stored = content ? await world.files.write(content, { maximumBytes }) : null;
    if (stored?.ok) copies.push({ fileId: stored.value.id, name, mediaType });
  }
  const outcome = await register(copies);
  if (!outcome.ok) for (const { fileId } of copies) await world.files.remove(fileId);
  return outcome;
}
