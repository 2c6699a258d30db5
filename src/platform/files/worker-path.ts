import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Where a worker of this folder lies as source, also when the code that asks is bundled into `build/`: Node runs the
 * `.ts` itself, and a bundle would not carry a file that is only named. `file` such as `text-worker.ts`.
 */
export function workerPath(file: string, from: string = import.meta.url): URL {
  let folder = dirname(fileURLToPath(from));
  while (!isProjectRoot(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error("No package.json named varn lies above the running code.");
    folder = above;
  }
  return pathToFileURL(join(folder, "src", "platform", "files", file));
}

function isProjectRoot(folder: string): boolean {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return false;
  const content: { name?: string } = JSON.parse(readFileSync(path, "utf8"));
  return content.name === "varn";
}
