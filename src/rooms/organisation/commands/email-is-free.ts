import { sql } from "kysely";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";

/** One address belongs to one person; it is what an import knows people by. Problem on `email`, naming whose it is. */
export async function emailIsFree(tx: Tx, email: string | null, except: string | null): Promise<Outcome<null>> {
  if (email === null) return ok(null);
  const owner = await tx
    .selectFrom("person")
    .select(["given_name", "family_name"])
    .where(sql<string>`lower(email)`, "=", sql<string>`lower(${email})`)
    .$if(except !== null, (people) => people.where("id", "<>", except))
    .executeTakeFirst();
  const name = owner ? `${owner.given_name} ${owner.family_name}` : "";
  return owner ? invalid({ path: "email", key: "organisation:email-taken", values: { name } }) : ok(null);
}
