import type { Settings } from "./settings.ts";

/** The address to open in a browser on this machine, or the public one when it is set. */
function addressOf({ HOST, PORT, PUBLIC_ORIGIN }: Settings): string {
  if (PUBLIC_ORIGIN) return PUBLIC_ORIGIN;
  const everywhere = HOST === "0.0.0.0" || HOST === "::";
  const host = everywhere ? "localhost" : HOST.includes(":") ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}

/** What is said when Värn is ready: where it is, and in the demo city who can sign in. */
export function welcome(settings: Settings, people: string[]): string {
  const who =
    people.length > 0
      ? ["", "Demo city. Choose who to be at the sign-in page:", ...people.map((person) => `  ${person}`)]
      : [];
  return ["", `Värn is ready: ${addressOf(settings)}`, ...who, "", "Ctrl-C stops it."].join("\n");
}
