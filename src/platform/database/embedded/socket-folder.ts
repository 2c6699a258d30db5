import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { RunAs } from "./run-as.ts";

/** The shortest limit of any system for the path of a socket, less `/.s.PGSQL.5432`. */
const longest = 103 - 14;

/**
 * The folder of the server's socket: in the data folder, where every command finds it whatever its TMPDIR says, or under
 * /tmp when the data folder's path is too long for a socket. `folder` is absolute.
 */
export function socketFolder(folder: string): string {
  const inside = path.join(folder, "socket");
  if (Buffer.byteLength(inside) <= longest) return inside;
  return path.join("/tmp", `varn-${createHash("sha256").update(folder).digest("hex").slice(0, 16)}`);
}

/**
 * Makes the socket's folder, open to its owner only.
 * @throws when somebody else has made a folder by that name: whoever owns the folder could listen in our place.
 */
export function makeSocketFolder(folder: string, user: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const made = lstatSync(folder);
  const ours = [process.getuid?.(), user.owner?.uid];
  if (!made.isDirectory() || !ours.includes(made.uid) || (made.mode & 0o077) !== 0) {
    throw new Error(
      `The folder ${folder}, for the database's socket, belongs to somebody else or is open to others. Remove it and start again.`,
    );
  }
  if (user.owner) chownSync(folder, user.owner.uid, user.owner.gid);
}
