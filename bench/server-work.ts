import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds in one of Linux' ticks. */
const tick = 10;
type Work = { parent: number; own: number; ended: number };

/** Processor milliseconds of a process, and of those of its children that have ended; null where it is gone. */
function workOf(id: string | number): Work | null {
  try {
    const [, parent, ...rest] = readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const at = (field: number) => Number(rest[field]) * tick;
    return { parent: Number(parent), own: at(9) + at(10), ended: at(11) + at(12) };
  } catch {
    return null;
  }
}

/**
 * How much the database's processes have worked so far, in milliseconds: it says more than the clock does on a machine that
 * others use too. Not a number where there is no /proc to read it from.
 */
export function serverWork(server: number | undefined): number {
  const main = server === undefined ? null : workOf(server);
  if (!main) return Number.NaN;
  const works = readdirSync("/proc").flatMap((id) => (/^\d+$/.test(id) ? (workOf(id) ?? []) : []));
  const children = works.filter(({ parent }) => parent === server);
  return children.reduce((sum, { own }) => sum + own, main.own + main.ended);
}
