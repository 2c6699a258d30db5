import { parseCaseNumber } from "../kernel/case-number.ts";
import { queryKeys, searchKeys } from "../kernel/case-number-keys.ts";
import { readCall } from "./read-call.ts";
import { say } from "./say.ts";

/** `varn case-number TEXT [--json]` */
export async function run(args: string[]): Promise<number> {
  const { operands, flags } = readCall(args, { operands: ["TEXT"], flags: ["json"] });
  const [text = ""] = operands;
  const parsed = parseCaseNumber(text);
  const answer = { text, parsed, searchKeys: searchKeys(text), queryKeys: queryKeys(text) };
  if (flags.has("json")) {
    say(JSON.stringify(answer, null, 2));
    return 0;
  }
  const { raw: _, ...parts } = parsed ?? { raw: text };
  for (const [name, value] of Object.entries(parts)) say(`${name.padEnd(15)} ${value}`);
  if (!parsed) say("No known form; it is stored as written.");
  say(`${"found under".padEnd(15)} ${answer.searchKeys.join(" ")}`);
  say(`${"searches for".padEnd(15)} ${answer.queryKeys.join(" ")}`);
  return 0;
}
