import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the Typst templates, also when the code that asks is bundled into `build/`: a bundle does not carry files
 * that are only named, but the source lies beside it.
 */
export function templateFolder(from: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(from));
  for (;;) {
    const templates = join(folder, "src", "platform", "paper", "typst");
    if (existsSync(join(templates, "paper.typ"))) return templates;
    const above = dirname(folder);
    if (above === folder) throw new Error("No folder above the running code holds the templates of paper.");
    folder = above;
  }
}
