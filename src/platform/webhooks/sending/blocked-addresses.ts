import { BlockList, isIP } from "node:net";
import type { Receivers } from "./receivers.ts";

function listOf(...networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

/** Nobody's public address, whoever asks: IANA's special-purpose registry (RFC 6890), and where clouds keep their secrets. */
const never = listOf(
  "0.0.0.0/8",
  "100.100.100.200/32",
  "168.63.129.16/32",
  "169.254.0.0/16",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "3fff::/20",
  "fd00:ec2::254/128",
);
const loopback = listOf("127.0.0.0/8", "::1/128");
const privateNetworks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];
const privateOnes = listOf(...privateNetworks);
/**
 * The only IPv6 that is anybody's on the internet. Whatever is outside, also IPv4 written as IPv6 and the NAT64 prefixes, is
 * refused without being named.
 */
const globalIpv6 = listOf("2000::/3");

/** Whether the whole network is private, so that whoever runs the machine may open it. */
export function privateNetwork(address: string, prefix: number): boolean {
  const family = isIP(address) === 4 ? "ipv4" : "ipv6";
  if (prefix > (family === "ipv4" ? 32 : 128)) return false;
  return privateNetworks.some((one) => prefix >= Number(one.split("/")[1]) && listOf(one).check(address, family));
}

/** Whether the address, or the name that every machine calls itself by, is this machine. */
export const isThisMachine = (host: string): boolean =>
  isIP(host) > 0
    ? loopback.check(host, isIP(host) === 4 ? "ipv4" : "ipv6") && !/^::ffff:/i.test(host)
    : /(^|\.)localhost$/i.test(host);

/** Whether a message may be sent to this very address. What is not known to be public is refused. */
export function mayReach(address: string, receivers: Pick<Receivers, "opened" | "loopback">): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes("%")) return false;
  const family = version === 4 ? "ipv4" : "ipv6";
  const within = (list: BlockList) => list.check(address, family);
  // A list of IPv4 networks also knows IPv4 written as IPv6; that form is nobody's address and is never sent to.
  if (/^::ffff:/i.test(address) || within(never)) return false;
  if (within(loopback)) return receivers.loopback;
  if (within(privateOnes)) return within(receivers.opened);
  return version === 4 || within(globalIpv6);
}
