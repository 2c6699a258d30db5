import { createServer } from "node:net";

const sentences: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_, port) => `Port ${port} is already in use. Set PORT to another.`,
  EACCES: (_, port) => `You may not listen on port ${port}. Set PORT to 1024 or higher.`,
  EADDRNOTAVAIL: (host) => `This machine does not have the address ${host}. Correct HOST.`,
  ENOTFOUND: (host) => `There is no address called ${host}. Correct HOST.`,
};

/** Tries the address at once, before anything else is begun. @throws with one sentence when one cannot listen there. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const sentence = sentences[error.code ?? ""]?.(host, port);
      reject(new Error(sentence ?? `Värn cannot listen on ${host}, port ${port} (${error.code}).`, { cause: error }));
    });
    server.listen({ host, port, exclusive: true }, resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
