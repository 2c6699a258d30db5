import { parseArgs } from "node:util";

/** A command was called in a way it does not know; the exit code is 2. */
export class WrongCall extends Error {}

type Shape = { operands?: string[]; flags?: string[]; values?: string[] };
type Call = { operands: string[]; flags: Set<string>; values: Map<string, string> };

/**
 * What stands after a command's name: as many operands as `operands` names, any of the flags, and each of `values` with what
 * follows it. @throws WrongCall with one sentence about what is missing or too much.
 */
export function readCall(args: string[], { operands = [], flags = [], values = [] }: Shape): Call {
  const known = new Set([...flags, ...values].map((name) => `--${name}`));
  const options = Object.fromEntries(values.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true });
  const given = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const said = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const strange = said.find(({ rawName }) => !known.has(rawName))?.rawName ?? given[operands.length];
  if (strange !== undefined) throw new WrongCall(`${strange} is not understood here.`);
  const missing = operands[given.length];
  if (missing !== undefined) throw new WrongCall(`${missing} is missing.`);
  const held = new Map(said.flatMap(({ name, value }) => (values.includes(name) && value ? [[name, value]] : [])));
  const lacking = values.find((name) => !held.has(name));
  if (lacking !== undefined) throw new WrongCall(`--${lacking} is missing.`);
  return { operands: given, flags: new Set(said.map(({ name }) => name)), values: held };
}
