export type CliCommand = { run(args: string[]): Promise<number> };
type Listed = { summary: string; help: string; load(): Promise<CliCommand> };

/** Every `varn` command: what it does in one line, how it is called, and where it lives. */
export const commands = new Map<string, Listed>([
  ["start", { summary: "start Värn", help: "varn start\n\nBuilds what has changed, starts the database, migrates, loads the demo city (VARN_DEMO=1, the default here) and serves.\nReads PORT, HOST, VARN_DATA, DATABASE_URL, PUBLIC_ORIGIN, VARN_DEMO, VARN_PROCESSES. Ctrl-C stops it.", load: () => import("./start.ts") }],
  ["web", { summary: "serve pages only (started by start)", help: "varn web\n\nOne web process over a database that is already there. Used by varn start.", load: () => import("./web.ts") }],
  ["migrate", { summary: "bring the database to the newest schema", help: "varn migrate\n\nApplies the migrations that are waiting and names them.", load: () => import("./migrate.ts") }],
]);

/** The list of commands as `varn --help` shows it. */
export function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`);
  return `varn COMMAND [--help]\n\n${lines.join("\n")}\n\nExit code 0 when all went well, 1 when it did not, 2 when the call was wrong.`;
}
