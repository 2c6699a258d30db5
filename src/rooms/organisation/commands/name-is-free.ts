import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

/** No two bodies that stand at the same time have one name, or nobody could tell them apart. Problem on `name`. */
export async function nameIsFree(tx: Tx, name: string, except: string | null): Promise<Outcome<null>> {
  const namesake = await tx
    .selectFrom("body")
    .select("id")
    .where(sql<string>`lower(name)`, "=", name.toLocaleLowerCase("sv"))
    .where("to_day", "is", null)
    .$if(except !== null, (bodies) => bodies.where("id", "<>", except))
    .executeTakeFirst();
  return namesake ? invalid({ path: "name", key: "organisation:name-taken", values: { name } }) : ok(null);
}
