import { cleanLine } from "../../../kernel/text.ts";
import type { ForeignNumber } from "../model.ts";

/**
 * Reads others' numbers, one a line, kept as they are written. What follows the last semicolon is who gave it:
 * "Dnr A612.004/2023; Polisregion Stockholm". The same number twice is one.
 */
export function readForeignNumbers(lines: string): ForeignNumber[] {
  const read = lines
    .split(/\r?\n/)
    .map(readLine)
    .filter(({ raw }) => raw !== "");
  return [...new Map(read.toReversed().map((number) => [number.raw, number])).values()].reverse();
}

function readLine(line: string): ForeignNumber {
  const at = line.lastIndexOf(";");
  if (at < 0) return { raw: cleanLine(line), saidBy: null };
  return { raw: cleanLine(line.slice(0, at)), saidBy: cleanLine(line.slice(at + 1)) || null };
}
