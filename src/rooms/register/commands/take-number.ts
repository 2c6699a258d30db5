import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";

/**
 * The next serial of the register in that year. The counter stays locked until the commit, so the series has no gaps and
 * no doubles, and nobody else in the register gets a number meanwhile: take it as late as possible. The advisory lock only
 * makes a queue of those who wait; on the row alone they race, and the unlucky one waits three times as long.
 */
export async function takeNumber(tx: Tx, registerId: string, year: number): Promise<number> {
  const { rows } = await kept(sql<{ serial: number }>`
    with turn as materialized (select pg_advisory_xact_lock(hashtextextended(${registerId}, ${year}::int)))
    insert into register_counter as c (register_id, year, last_serial) select ${registerId}::uuid, ${year}::int, 1 from turn
    on conflict (register_id, year) do update set last_serial = c.last_serial + 1
    returning last_serial as serial`).execute(tx);
  const taken = rows[0];
  if (!taken) throw new Error(`No serial for register ${registerId}`);
  return taken.serial;
}
