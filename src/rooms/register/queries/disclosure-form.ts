import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { askForRecord } from "../actions.ts";
import { inOrder, type NamedRow } from "./choices-at.ts";

export type AskedCase = { id: string; number: string; publicSubject: string; bodyId: string };

/**
 * What the public form needs: the authorities that keep a register, and the case whose link was followed, in public words.
 * Open to everyone; a case that does not exist leaves the form empty.
 */
export const disclosureForm = query({
  name: "register/disclosure-form",
  input: z.object({ case: z.uuid().nullable().catch(null) }),
  scope: askForRecord,
  run: async ({ db, input, now, visible }) => {
    const day = dayOf(now);
    const { rows } = await sql<NamedRow>`
      select b.id, b.name from body b where ${visible("b.id")} and exists (select from register r
        where r.body_id = b.id and r.from_day <= ${day} and coalesce(r.to_day, ${day}) >= ${day})`.execute(db);
    const found = await sql<AskedCase>`
      select c.id, c.number, c.public_subject as "publicSubject", c.body_id as "bodyId" from case_file c
      where c.id = ${input.case} and ${visible("c.body_id")}`.execute(db);
    return ok({ bodies: inOrder(rows), about: found.rows[0] ?? null });
  },
});
