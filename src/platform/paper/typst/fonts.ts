import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontCoverage } from "./font-coverage.ts";

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve("source-sans/package.json")), "OTF");
const read = (style: string) => readFileSync(join(folder, `SourceSans3-${style}.otf`));

/**
 * The four styles paper is set in, and which characters they can all draw. They come with the program, so that a document
 * looks the same on every machine.
 */
export function loadFonts(): { files: Buffer[]; covers: (codePoint: number) => boolean } {
  const regular = read("Regular");
  return { files: [regular, read("It"), read("Semibold"), read("SemiboldIt")], covers: fontCoverage(regular) };
}
