import { isIP } from "node:net";
import { longest } from "../model.ts";
import { isThisMachine, mayReach } from "./blocked-addresses.ts";
import type { Receivers } from "./receivers.ts";

/** `fault` is the message key of what is wrong. */
export type JudgedUrl = { url: URL; fault: null } | { url: null; fault: string };

const wrong = (key: string): JudgedUrl => ({ url: null, fault: `webhooks:url.${key}` });

/** The host without the brackets of IPv6 and the dot that may end a name. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");

/**
 * Whether an endpoint may have this address, as far as its own signs tell; where its name leads is asked when something is
 * sent. The reading is that of every browser (WHATWG), so 127.1, 0x7f000001 and 2130706433 are seen for what they are.
 */
export function judgeUrl(text: string, receivers: Pick<Receivers, "opened" | "ports" | "loopback">): JudgedUrl {
  const written = text.trim();
  if (written === "") return wrong("missing");
  if (written.length > longest.url) return wrong("too-long");
  const url = URL.parse(written);
  if (url === null || !url.hostname) return wrong("malformed");
  const host = hostOf(url);
  const trying = receivers.loopback && isThisMachine(host);
  if (url.protocol !== "https:" && !(trying && url.protocol === "http:")) return wrong("not-https");
  if (url.username !== "" || url.password !== "") return wrong("credentials");
  if (!trying && !receivers.ports.includes(Number(url.port || 443))) return wrong("port");
  if (!trying && (isThisMachine(host) || (isIP(host) > 0 && !mayReach(host, receivers)))) return wrong("private");
  url.hash = "";
  return { url, fault: null };
}
