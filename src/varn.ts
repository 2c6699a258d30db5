import { commands, overview } from "./cli/commands.ts";
import { say, tell } from "./cli/say.ts";

const [name = "--help", ...args] = process.argv.slice(2);
const chosen = commands.get(name);

if (name === "--help" || name === "help") {
  say(overview());
} else if (!chosen) {
  tell(`There is no command called ${name}.\n\n${overview()}`);
  process.exitCode = 2;
} else if (args.includes("--help")) {
  say(chosen.help);
} else {
  try {
    process.exitCode = await (await chosen.load()).run(args);
  } catch (error) {
    // One clear sentence; the whole story only for whoever asks for it.
    tell(
      process.env.VARN_DEBUG && error instanceof Error
        ? (error.stack ?? error.message)
        : error instanceof Error
          ? error.message
          : String(error),
    );
    process.exitCode = 1;
  }
}
