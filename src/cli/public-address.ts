import type { Settings } from "./settings.ts";

/** The address to open in a browser on this machine, or the public one when it is set. */
export function publicAddress({ HOST, PORT, PUBLIC_ORIGIN }: Settings): string {
  if (PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  const everywhere = HOST === "0.0.0.0" || HOST === "::";
  const host = everywhere ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}
