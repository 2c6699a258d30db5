import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";

const reasons: Record<string, string> = {
  EEXIST: "it is not a folder",
  ENOTDIR: "it is not a folder",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
};

/** A server's files belong to the user who first started it; nobody else but root may start it. */
function ownedByOther(folder: string): boolean {
  const cluster = path.join(folder, "postgres");
  const myself = process.getuid?.();
  return Boolean(myself) && existsSync(cluster) && statSync(cluster).uid !== myself;
}

/** Makes the data folder. @throws with one sentence when it cannot be used. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new Error(`The data folder ${folder} cannot be used: ${reasons[code] ?? code}. Set VARN_DATA to another.`, {
      cause,
    });
  }
  if (!ownedByOther(folder)) return;
  throw new Error(
    `The database in ${folder} belongs to another user. Run this as that user, or set VARN_DATA to another folder.`,
  );
}
