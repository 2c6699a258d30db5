import { lookup } from "node:dns/promises";
import type { BlockList } from "node:net";

/** Which addresses may be sent to, and how they are found. `patience` is milliseconds for a whole try. */
export type Receivers = {
  /** Every address of the name; none when it has none. */
  resolve(hostname: string): Promise<string[]>;
  /** Private networks that whoever runs the machine has opened. */
  opened: BlockList;
  ports: readonly number[];
  /** Whether this machine itself may be sent to, also without TLS: for trying only. */
  loopback: boolean;
  /** Whether anything is sent out of this machine at all; the demo sends nothing. */
  outside: boolean;
  patience: number;
};

/** Names that are set aside for examples and tests (RFC 2606, RFC 6761). They lead nowhere, so nobody is asked for them. */
const leadsNowhere = /(^|\.)(example|invalid|test)$/i;

/** Asks the machine, as everything else on it does. */
export async function resolveName(hostname: string): Promise<string[]> {
  if (leadsNowhere.test(hostname)) return [];
  return lookup(hostname, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
}
