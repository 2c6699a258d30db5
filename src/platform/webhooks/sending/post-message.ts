import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { SendingProblem } from "../model.ts";
import { findReceiver } from "./find-receiver.ts";
import { judgeUrl } from "./judge-url.ts";
import type { Receivers } from "./receivers.ts";

/** How a try went: `problem` is null when the receiver took the message. */
export type Posted = { status: number | null; problem: SendingProblem | null };
type Message = { url: string; headers: Record<string, string>; body: string };

/** Bytes of an answer that are read, so that the receiver can finish; none of them are kept. */
const mostRead = 4_096;

/**
 * Connects to the addresses that were examined and no others: a name that leads elsewhere when it is asked for again is not asked
 * for again.
 */
function pinned(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, found) => {
    if (options.all) found(null, all);
    else found(null, all[0]?.address ?? "", all[0]?.family);
  };
}

function judgeStatus(status: number): SendingProblem | null {
  if (status >= 200 && status < 300) return null;
  if (status === 410) return "gone";
  return status >= 300 && status < 400 ? "redirect" : "status";
}

const tlsCodes = /^(ERR_(TLS|SSL)|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

function judgeError(error: Error & { code?: string }, signal: AbortSignal): SendingProblem {
  if (signal.aborted) return "timeout";
  return tlsCodes.test(error.code ?? "") ? "tls" : "connection";
}

/** One exchange over the wire. Redirects are answers like any other, and lead nowhere. */
function exchange(url: URL, { headers, body }: Message, lookup: LookupFunction, signal: AbortSignal): Promise<Posted> {
  const { promise, resolve } = Promise.withResolvers<Posted>();
  const request = url.protocol === "https:" ? tlsRequest : plainRequest;
  const sent = request(url, { method: "POST", headers, lookup, signal, agent: false });
  sent.on("error", (error) => resolve({ status: null, problem: judgeError(error, signal) }));
  sent.on("response", (answer) => {
    const status = answer.statusCode ?? 0;
    const done = () => {
      resolve({ status, problem: judgeStatus(status) });
      answer.destroy();
    };
    let read = 0;
    answer.on("data", (piece: Buffer) => {
      read += piece.length;
      if (read > mostRead) done();
    });
    for (const end of ["end", "error", "close"]) answer.on(end, done);
  });
  sent.end(body);
  return promise;
}

/** Posts a message to where its URL leads now. Whatever happens is told; nothing is thrown. */
export async function postMessage(message: Message, receivers: Receivers): Promise<Posted> {
  const judged = judgeUrl(message.url, receivers);
  if (judged.url === null) return { status: null, problem: "address" };
  const signal = AbortSignal.timeout(receivers.patience);
  const found = await findReceiver(judged.url, receivers);
  if (found.problem !== null) return { status: null, problem: found.problem };
  return exchange(judged.url, message, pinned(found.addresses), signal);
}
