import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const compressible = /\.(css|js|svg)$/;
const kinds = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Writes `.br` and `.gz` beside every built text file, so that no request has to wait for compression. */
export async function compressAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => compressible.test(name));
  const jobs = names.flatMap((name) => Object.entries(kinds).map(([kind, compress]) => ({ name, kind, compress })));
  await Promise.all(
    jobs.map(async ({ name, kind, compress }) => {
      const file = path.join(folder, name);
      await writeFile(`${file}.${kind}`, await compress(await readFile(file)));
    }),
  );
}
