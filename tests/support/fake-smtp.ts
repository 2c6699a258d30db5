import { createServer, type Socket } from "node:net";
import { expect } from "vitest";

/** A mail as it came over the wire; the text with its encoding undone. */
export type ReceivedMail = { from: string; to: string[]; headers: Record<string, string>; text: string };

export type FakeSmtp = {
  url: string;
  received: ReceivedMail[];
  /** Lets one mail to this address come; it is answered with the code, 250 unless told otherwise. */
  expectMail(to: string, code?: number): void;
  /** Fails the test when a mail came that nobody expected, or an expected one did not. */
  check(): void;
  close(): Promise<void>;
};

function parseMail(from: string, to: string[], data: string): ReceivedMail {
  const [head = "", ...rest] = data.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(":")[0]?.toLowerCase() ?? "", line.replace(/^[^:]+: ?/, "")]),
  );
  const body = rest.join("\r\n\r\n");
  const unquoted = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const decoded: Record<string, string> = {
    base64: Buffer.from(body, "base64").toString("latin1"),
    "quoted-printable": unquoted,
  };
  const text = Buffer.from(decoded[headers["content-transfer-encoding"] ?? ""] ?? body, "latin1")
    .toString("utf8")
    .trim();
  return { from, to, headers, text };
}

const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? "";

/** Holds one SMTP conversation (RFC 5321), as much of it as is needed to be handed a mail. */
function converse(socket: Socket, judge: (mail: ReceivedMail) => number): void {
  let from = "";
  let to: string[] = [];
  let waiting = "";
  let inData = false;
  const say = (code: number, text = "fake") => socket.write(`${code} ${text}\r\n`);
  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "MAIL") from = addressIn(line);
    if (verb === "RCPT") to.push(addressIn(line));
    inData = verb === "DATA";
    say(verb === "DATA" ? 354 : verb === "QUIT" ? 221 : 250);
    if (verb === "QUIT") socket.end();
  };
  socket.setEncoding("latin1").on("error", () => {});
  socket.on("data", (piece) => {
    waiting += piece;
    for (;;) {
      const end = inData ? "\r\n.\r\n" : "\r\n";
      const at = waiting.indexOf(end);
      if (at === -1) return;
      const part = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (!inData) obey(part);
      else {
        say(judge(parseMail(from, to, part)));
        [from, to, inData] = ["", [], false];
      }
    }
  });
  say(220);
}

/** A mail server that takes only the mail it was told to expect. */
export async function fakeSmtp(): Promise<FakeSmtp> {
  const expected: { to: string; code: number }[] = [];
  const received: ReceivedMail[] = [];
  const unexpected: ReceivedMail[] = [];
  const server = createServer((socket) =>
    converse(socket, (mail) => {
      const at = expected.findIndex(({ to }) => mail.to.length === 1 && mail.to[0] === to);
      if (at === -1) unexpected.push(mail);
      else received.push(mail);
      return at === -1 ? 554 : (expected.splice(at, 1)[0]?.code ?? 250);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    expectMail: (to, code = 250) => void expected.push({ to, code }),
    check: () => {
      expect(unexpected, "mail that nobody expected").toEqual([]);
      expect(expected, "mail that never came").toEqual([]);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
