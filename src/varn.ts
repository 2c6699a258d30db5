import { type CliCommand, commands, overview } from "./cli/commands.ts";
import { WrongCall } from "./cli/read-call.ts";
import { say, tell } from "./cli/say.ts";

/** One clear sentence; the whole story only for whoever asks for it with VARN_DEBUG=1. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env.VARN_DEBUG ? (error.stack ?? error.message) : error.message;
}

/** Runs one command and answers with its exit code. */
async function call({ load, usage }: { load(): Promise<CliCommand>; usage: string }, args: string[]): Promise<number> {
  try {
    return await (await load()).run(args);
  } catch (error) {
    tell(sentenceOf(error));
    if (!(error instanceof WrongCall)) return 1;
    tell(`\nvarn ${usage}`);
    return 2;
  }
}

const [name = "--help", ...args] = process.argv.slice(2);
const chosen = commands.get(name);

if (name === "--help" || name === "help") {
  say(overview());
} else if (!chosen) {
  tell(`There is no command called ${name}.\n\n${overview()}`);
  process.exitCode = 2;
} else if (args.includes("--help")) {
  say(`varn ${chosen.usage}\n\n${chosen.help}`);
} else {
  process.exitCode = await call(chosen, args);
}
