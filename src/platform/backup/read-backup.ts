import { createHash, type Hash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { type Manifest, manifestSchema } from "./manifest.ts";
import { readTar, type TarFile } from "./read-tar.ts";

/** A megabyte or so of one table's COPY text; the parts of a table follow one another. */
export type BackupPart = { table: string; content: Buffer };

/** The archive's files. @throws when it is damaged, or when more follows than was packed. */
async function* unpack(file: string): AsyncGenerator<TarFile, void> {
  const size = statSync(file).size;
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  gunzip.on("close", () => source.destroy());
  yield* readTar(source.pipe(gunzip));
  if (gunzip.bytesWritten !== size) throw new Error("Something follows the archive.");
}

type Tally = { hash: Hash; rows: number };

const lines = (text: Buffer) => {
  let count = 0;
  for (let at = text.indexOf(10); at !== -1; at = text.indexOf(10, at + 1)) count++;
  return count;
};

/** Whether the manifest says the same of every table as what was read, and of no other. */
function agrees(manifest: Manifest, read: Map<string, Tally>): boolean {
  const told = [
    ...manifest.tables.map((table) => ({ ...table, key: `tables/${table.name}` })),
    { ...manifest.jobs, key: "jobs" },
  ];
  const nothing = createHash("sha256").digest("hex");
  const same = told.every(({ key, rows, sha256 }) => {
    const tally = read.get(key);
    return rows === (tally?.rows ?? 0) && sha256 === (tally?.hash.digest("hex") ?? nothing);
  });
  return same && [...read.keys()].every((key) => told.some((table) => table.key === key));
}

async function* readParts(file: string): AsyncGenerator<BackupPart, Manifest> {
  const read = new Map<string, Tally>();
  let manifest: Manifest | null = null;
  for await (const { name, content } of unpack(file)) {
    const key = /^(tables\/\w+|jobs)\/\d{6,}\.copy$/.exec(name)?.[1];
    if (name === "manifest.json") manifest = manifestSchema.parse(JSON.parse(content.toString("utf8")));
    if (!key) continue;
    const tally = read.get(key) ?? { hash: createHash("sha256"), rows: 0 };
    tally.hash.update(content);
    tally.rows += lines(content);
    read.set(key, tally);
    yield { table: key.replace("tables/", ""), content };
  }
  if (!manifest || !agrees(manifest, read)) throw new Error("The manifest says otherwise.");
  return manifest;
}

/**
 * Reads a backup part by part and returns its manifest, once everything has been held against the checksums in it.
 * @throws with one sentence when the file is not there, or is not a backup as it was written.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart, Manifest> {
  try {
    return yield* readParts(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT") throw new Error(`There is no file called ${file}.`);
    if (["EACCES", "EISDIR", "EIO"].includes(code)) throw new Error(`${file} cannot be read (${code}).`);
    throw new Error(
      `${file} is not a whole backup: it was cut short or changed, or it is something else. Nothing has been restored.`,
    );
  }
}
