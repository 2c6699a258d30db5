import { createHash } from "node:crypto";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";

/** The sum of the one file of a form, read through once; nothing of it is kept. Problem at `file` when none was chosen. */
export async function sumOfFile(given: unknown): Promise<Outcome<string>> {
  const [file] = Array.isArray(given) ? given.filter((one): one is File => one instanceof File) : [];
  if (!file) return invalid({ path: "file", key: "staff-reports:verify.file-missing" });
  const hash = createHash("sha256");
  for await (const piece of file.stream()) hash.update(piece);
  return ok(hash.digest("hex"));
}
