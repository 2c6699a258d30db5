import { publicAddress } from "./public-address.ts";
import type { Settings } from "./settings.ts";

/** What is said when Värn is ready: where it is, and in the demo city who can sign in. */
export function welcome(settings: Settings, people: string[]): string {
  const who =
    people.length > 0
      ? ["", "Demo city. Choose who to be at the sign-in page:", ...people.map((person) => `  ${person}`)]
      : [];
  return ["", `Värn is ready: ${publicAddress(settings)}`, ...who, "", "Ctrl-C stops it."].join("\n");
}
