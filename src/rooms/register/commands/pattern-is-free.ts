import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

type Asked = {
  bodyId: string;
  pattern: string;
  fromDay: Temporal.PlainDate;
  toDay: Temporal.PlainDate | null;
  except: string | null;
};

/** Two registers of one authority with one pattern would give two cases one number. The period must not end before it begins. */
export async function patternIsFree(
  tx: Tx,
  { bodyId, pattern, fromDay, toDay, except }: Asked,
): Promise<Outcome<null>> {
  if (toDay && Temporal.PlainDate.compare(toDay, fromDay) < 0)
    return invalid({ path: "toDay", key: "register:period-backwards" });
  const others = tx.selectFrom("register").select(["id"]).where("body_id", "=", bodyId).where("pattern", "=", pattern);
  const taken = (await others.execute()).some(({ id }) => id !== except);
  return taken ? invalid({ path: "pattern", key: "register:pattern.taken" }) : ok(null);
}
