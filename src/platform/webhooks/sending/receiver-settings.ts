import { BlockList, isIP } from "node:net";
import { privateNetwork } from "./blocked-addresses.ts";
import { type Receivers, resolveName } from "./receivers.ts";

const ordinaryPorts = [443];
const patience = 15_000;

/** A network as 10.20.0.0/16, within those that are private; null when it is anything else. */
function readNetwork(text: string): { address: string; prefix: number; family: "ipv4" | "ipv6" } | null {
  const [, address = "", digits = ""] = /^([0-9a-f.:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  const [family, prefix] = [isIP(address) === 4 ? ("ipv4" as const) : ("ipv6" as const), Number(digits)];
  return isIP(address) > 0 && privateNetwork(address, prefix) ? { address, prefix, family } : null;
}

const parts = (text: string) => text.split(",").flatMap((part) => part.trim() || []);

function readPorts(text: string): number[] {
  const ports = parts(text).map(Number);
  if (ports.some((port) => !Number.isInteger(port) || port < 1 || port > 65_535))
    throw new Error("WEBHOOK_PORTS must be port numbers with commas between, for example 443,8443.");
  return ports;
}

function readNetworks(text: string): BlockList {
  const opened = new BlockList();
  for (const part of parts(text)) {
    const network = readNetwork(part);
    if (!network)
      throw new Error("WEBHOOK_NETWORKS must be private networks with commas between, for example 10.20.0.0/16.");
    opened.addSubnet(network.address, network.prefix, network.family);
  }
  return opened;
}

/**
 * Which receivers the environment allows: WEBHOOK_NETWORKS opens private networks, WEBHOOK_PORTS other ports than 443, and
 * WEBHOOK_LOOPBACK=1 this machine itself. @throws one sentence about the first value that is wrong.
 */
export function receiverSettings(environment: Record<string, string | undefined>): Receivers {
  const { WEBHOOK_NETWORKS = "", WEBHOOK_PORTS = "", WEBHOOK_LOOPBACK = "" } = environment;
  if (!["", "0", "1"].includes(WEBHOOK_LOOPBACK)) throw new Error("WEBHOOK_LOOPBACK must be 0 or 1.");
  return {
    resolve: resolveName,
    opened: readNetworks(WEBHOOK_NETWORKS),
    ports: WEBHOOK_PORTS === "" ? ordinaryPorts : readPorts(WEBHOOK_PORTS),
    loopback: WEBHOOK_LOOPBACK === "1",
    outside: true,
    patience,
  };
}
