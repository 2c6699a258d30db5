import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outcome, ok } from "../../kernel/outcome.ts";
import { takeIn } from "./intake.ts";
import { tooLarge } from "./too-large.ts";

export type Spooled = { handle: FileHandle; sha256: string; size: number; head: Uint8Array };

const chunkBytes = 256 * 1024;

/**
 * Puts a stream on local disk for as long as the handle is open, for what needs the whole file or its end.
 * Whoever receives the handle closes it. Problems: `files:too-large`.
 */
export async function spool(
  content: AsyncIterable<Uint8Array>,
  limits: { maximumBytes: number },
): Promise<Outcome<Spooled>> {
  const path = join(tmpdir(), `varn-${randomUUID()}`);
  const handle = await open(path, "wx+", 0o600);
  // Unlinked while open: the bytes disappear with the handle, even when the process is killed.
  await unlink(path);
  const spooled = await fill(handle, content, limits).catch(async (error: unknown) => {
    await handle.close();
    throw error;
  });
  if (!spooled.ok) await handle.close();
  return spooled;
}

async function fill(
  handle: FileHandle,
  content: AsyncIterable<Uint8Array>,
  limits: { maximumBytes: number },
): Promise<Outcome<Spooled>> {
  const intake = takeIn(content, { chunkBytes, ...limits });
  for await (const chunk of intake.chunks) await handle.writeFile(chunk);
  const { tooLarge: over, ...measured } = intake.measure();
  return over ? tooLarge(limits.maximumBytes) : ok({ handle, ...measured });
}
