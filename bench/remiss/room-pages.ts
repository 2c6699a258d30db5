import type { Measured } from "../targets.ts";
import type { AskPage } from "./page-costs.ts";

type Listed = { name: string; address: string; ask: AskPage; limit?: number };

/** More statements than this on one page mean, most often, that a question is put once for every row. */
const mostStatements = 12;

/** Each page with what it costs; those that ask too much are said so. */
export async function measurePages(pages: readonly Listed[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { name, address, ask, limit } of pages) {
    const { milliseconds, processor, statements, bytes } = await ask(address);
    const many = statements > mostStatements ? " TOO MANY" : "";
    const note = `processor ${processor.toFixed(1)} ms, ${statements} statements${many}, ${Math.round(bytes / 1_024)} KB`;
    measured.push({ what: name, value: milliseconds, note, ...(limit === undefined ? {} : { limit }) });
  }
  return measured;
}
