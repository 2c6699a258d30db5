/** Milliseconds: half of the answers were faster than `p50`, 95 of a hundred faster than `p95`, 99 faster than `p99`. */
export type Times = { p50: number; p95: number; p99: number };

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
