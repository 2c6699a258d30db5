import { parseArgs } from "node:util";

/** A command was called in a way it does not know; the exit code is 2. */
export class WrongCall extends Error {}

type Shape = { operands?: string[]; flags?: string[] };

/**
 * What stands after a command's name: as many operands as `operands` names, and any of the flags.
 * @throws WrongCall with one sentence about what is missing or too much.
 */
export function readCall(
  args: string[],
  { operands = [], flags = [] }: Shape,
): { operands: string[]; flags: Set<string> } {
  const known = new Set(flags.map((flag) => `--${flag}`));
  const { tokens } = parseArgs({ args, strict: false, tokens: true, allowPositionals: true });
  const given = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const said = tokens.flatMap((token) => (token.kind === "option" ? [token.rawName] : []));
  const strange = said.find((name) => !known.has(name)) ?? given[operands.length];
  if (strange !== undefined) throw new WrongCall(`${strange} is not understood here.`);
  const missing = operands[given.length];
  if (missing !== undefined) throw new WrongCall(`${missing} is missing.`);
  return { operands: given, flags: new Set(said.map((name) => name.slice(2))) };
}
