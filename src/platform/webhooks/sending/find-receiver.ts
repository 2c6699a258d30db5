import { isIP } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { isThisMachine, mayReach } from "./blocked-addresses.ts";
import { hostOf } from "./judge-url.ts";
import type { Receivers } from "./receivers.ts";

export type FoundReceiver =
  | { addresses: string[]; problem: null }
  | { addresses: null; problem: "name" | "address" | "demo" };

const longestSearch = 5_000;

/**
 * The addresses that the URL leads to now, each of them one that may be sent to. A name that leads to one that may not is
 * refused whatever else it leads to: which of them would be used cannot be known.
 */
export async function findReceiver(url: URL, receivers: Receivers): Promise<FoundReceiver> {
  const host = hostOf(url);
  if (!receivers.outside && !isThisMachine(host)) return { addresses: null, problem: "demo" };
  const waited = pause(Math.min(longestSearch, receivers.patience), [] as string[], { ref: false });
  const addresses = isIP(host) > 0 ? [host] : await Promise.race([receivers.resolve(host), waited]);
  if (addresses.length === 0) return { addresses: null, problem: "name" };
  const allowed = addresses.every((address) => mayReach(address, receivers));
  return allowed ? { addresses, problem: null } : { addresses: null, problem: "address" };
}
