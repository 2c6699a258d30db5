import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { decideDisclosure } from "../actions.ts";
import { inOrder, type NamedRow } from "./choices-at.ts";

/** The authorities with a register where the reader may decide on requests. */
export const requestBodies = query({
  name: "register/request-bodies",
  input: z.object({}),
  scope: decideDisclosure,
  run: async ({ db, visible }) => {
    const { rows } = await sql<NamedRow>`
      select b.id, b.name from body b
      where ${visible("b.id")} and exists (select from register r where r.body_id = b.id)`.execute(db);
    return ok(inOrder(rows));
  },
});
