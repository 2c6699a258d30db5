import { createServer, type Socket } from "node:net";

export type MailServer = { url: string; taken(): number; close(): Promise<void> };

/** Says yes to everything in one SMTP conversation (RFC 5321). */
function converse(socket: Socket, took: () => void): void {
  let waiting = "";
  let inData = false;
  const obey = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    inData = verb === "DATA";
    socket.write(`${verb === "DATA" ? 354 : verb === "QUIT" ? 221 : 250} yes\r\n`);
    if (verb === "QUIT") socket.end();
  };
  socket.setEncoding("latin1").on("error", () => {});
  socket.on("data", (piece) => {
    waiting += piece;
    for (let end = inData ? "\r\n.\r\n" : "\r\n"; waiting.includes(end); end = inData ? "\r\n.\r\n" : "\r\n") {
      const at = waiting.indexOf(end);
      const part = waiting.slice(0, at);
      waiting = waiting.slice(at + end.length);
      if (!inData) obey(part);
      else {
        inData = false;
        took();
        socket.write("250 yes\r\n");
      }
    }
  });
  socket.write("220 here\r\n");
}

/** A mail server on loopback that takes every mail and keeps none. */
export async function openMailServer(): Promise<MailServer> {
  let taken = 0;
  const server = createServer((socket) => converse(socket, () => taken++));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken: () => taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
