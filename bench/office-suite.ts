import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const isThere = () =>
  run("soffice", ["--version"]).then(
    () => true,
    () => false,
  );

/** Milliseconds LibreOffice takes to make a PDF of a Word file, as other systems often do; null where it is not installed. */
export async function measureOfficeSuite(docx: Uint8Array, rounds: number): Promise<number | null> {
  if (!(await isThere())) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "varn-office-"));
  const file = path.join(folder, "report.docx");
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const taken: number[] = [];
  try {
    await writeFile(file, docx);
    // The first round makes its profile and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const started = performance.now();
      await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
      if (round > 0) taken.push(performance.now() - started);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return taken.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? null;
}
