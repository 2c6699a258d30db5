import { say } from "../src/cli/say.ts";

/** What was measured, beside the most it may be; without a limit it is told only. */
export type Measured = { what: string; value: number; unit?: string; limit?: number; note?: string };

const shown = (value: number) => (value < 100 ? value.toFixed(1) : Math.round(value).toString());

function line({ what, value, unit = "ms", limit, note }: Measured): string {
  const held = limit === undefined ? "" : `   limit ${limit} ${unit}   ${value <= limit ? "met" : "NO"}`;
  return `${what.padEnd(58)} ${shown(value).padStart(8)} ${unit}${held}${note ? `   (${note})` : ""}`;
}

/** Prints each beside its limit; answers 1 when one is over. */
export function sayMeasured(measured: readonly Measured[]): number {
  for (const one of measured) say(line(one));
  return measured.some(({ value, limit }) => limit !== undefined && !(value <= limit)) ? 1 : 0;
}
