import { type ChildProcess, spawn } from "node:child_process";
import { neutralLocale } from "./neutral-locale.ts";
import type { RunAs } from "./run-as.ts";
import { sharedBuffers } from "./shared-buffers.ts";

export type Launch = {
  postgres: string;
  /** The cluster's folder and the socket's, both absolute. */
  cluster: string;
  socket: string;
  user: RunAs;
  /** More settings, each `name=value`. */
  settings: string[];
};

const always = () => [
  "listen_addresses=",
  "unix_socket_permissions=0700",
  "max_connections=200",
  `shared_buffers=${sharedBuffers()}`,
  "jit=off",
  "lc_messages=C",
];

/** Starts the server and waits until it takes connections. @throws with its last words when it ends before that. */
export function launch({ postgres, cluster, socket, user, settings }: Launch): Promise<ChildProcess> {
  const flags = [...always(), ...settings].flatMap((setting) => ["-c", setting]);
  const [command, args, options] = user.wrap(postgres, ["-D", cluster, "-k", socket, ...flags]);
  // Detached: Ctrl-C must reach Värn first, which then closes its work before the database goes.
  const env = { ...process.env, ...neutralLocale };
  const child = spawn(command, args, {
    ...options,
    env,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The embedded database did not start: ${why}`));
    child.stderr?.on("data", (data) => {
      said = (said + data).slice(-4000);
      if (said.includes("ready to accept connections")) resolve(child);
      // Told to end by somebody else, PostgreSQL would wait for us to leave first, and let nobody new in meanwhile.
      if (String(data).includes("received smart shutdown request")) child.kill("SIGINT");
    });
    child.once("error", (error) => fail(error.message));
    child.once("exit", () => fail(said.trim().split("\n").at(-1) ?? "it said nothing"));
  });
}
