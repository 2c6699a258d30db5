import { Agent, get } from "node:http";

export type Answer = { status: number; body: Buffer; milliseconds: number };
export type Visitor = { ask(address: string): Promise<Answer>; leave(): void };

/** One visitor with one connection, who asks again as soon as the whole answer has come. */
export function createVisitor(port: number, cookie: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (address: string) =>
    new Promise<Answer>((resolve, reject) => {
      const started = performance.now();
      const request = get({ host: "127.0.0.1", port, path: address, agent, headers: { cookie } }, (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece) => pieces.push(piece));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(pieces),
            milliseconds: performance.now() - started,
          }),
        );
      });
      request.on("error", reject);
    });
  return { ask, leave: () => agent.destroy() };
}
