import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";

export type WaitingCase = {
  id: string;
  number: string;
  publicSubject: string;
  officer: string | null;
  updatedAt: Temporal.Instant;
};

const most = 20;

/** The open cases the reader answers for; those that have been left alone longest first. */
export const myCases = query({
  name: "register/my-cases",
  input: z.object({}),
  scope: readRegister,
  run: async ({ db, actor, visible }) => {
    if (actor.kind !== "person") return ok([]);
    const { rows } = await sql<WaitingCase>`
      select c.id, c.number, c.public_subject as "publicSubject", ${actor.name}::text as officer, c.updated_at as "updatedAt"
      from case_file c where c.officer_id = ${actor.id} and c.state = 'open' and ${visible("c.body_id")}
      order by c.updated_at limit ${most}`.execute(db);
    return ok(rows);
  },
});
