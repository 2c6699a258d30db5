import { createHash } from "node:crypto";

/** Only the hash of a secret is ever stored. */
export const secretHash = (secret: string): Buffer => createHash("sha256").update(secret).digest();
