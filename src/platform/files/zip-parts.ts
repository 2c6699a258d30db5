import { type Outcome, ok } from "../../kernel/outcome.ts";
import { openZipArchive } from "./zip-archive.ts";

/**
 * Unpacks every entry once, to know that none holds more than it says, and keeps those asked for as text, by name. Only
 * after that may another reader be let near the file. Problems: those of `openZipArchive`.
 */
export async function readZipParts(fd: number, size: number, wanted: RegExp): Promise<Outcome<Map<string, string>>> {
  const opened = await openZipArchive(fd, size);
  if (!opened.ok) return opened;
  const parts = new Map<string, string>();
  for (const entry of opened.value.entries) {
    const unpacked = await opened.value.unpack(entry);
    if (!unpacked.ok) return unpacked;
    if (wanted.test(entry.fileName)) parts.set(entry.fileName, unpacked.value.toString("utf8"));
  }
  return ok(parts);
}
