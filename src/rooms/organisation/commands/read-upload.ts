import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { decodeText } from "../../../platform/files/decode-text.ts";
import { isWriting } from "../../../platform/files/is-writing.ts";
import { importLimits } from "../model.ts";

export type Upload = { name: string; content: string };

const wrong = (path: string, key: string): Outcome<never> =>
  invalid({ path, key: `organisation:${key}`, values: { megabytes: importLimits.bytes / 1024 / 1024 } });

/**
 * The text of a file that was chosen, or of what was pasted; the file goes first. Problems on `file` and `pasted`:
 * nothing given, too large, or not text (a spreadsheet must first be saved as CSV).
 */
export async function readUpload({
  file,
  pasted,
}: {
  file: File | undefined;
  pasted: string;
}): Promise<Outcome<Upload>> {
  if (file) {
    if (file.size > importLimits.bytes) return wrong("file", "import-too-large");
    const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
    return isWriting(text) ? ok({ name: file.name.slice(0, 200), content: text }) : wrong("file", "import-not-text");
  }
  if (pasted.trim() === "") return wrong("file", "import-nothing");
  if (Buffer.byteLength(pasted) > importLimits.bytes) return wrong("pasted", "import-too-large");
  return isWriting(pasted) ? ok({ name: "", content: pasted }) : wrong("pasted", "import-not-text");
}
