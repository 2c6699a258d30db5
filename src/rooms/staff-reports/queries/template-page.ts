import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { setUpTemplate } from "../actions.ts";
import { templateOf } from "./template-of.ts";

/** A body's template as it is changed. */
export const templatePage = query({
  name: "staff-reports/template-page",
  input: z.object({ body: z.uuid() }),
  scope: setUpTemplate,
  run: async ({ db, input, visible }) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select b.id, b.name from body b where b.id = ${input.body} and ${visible("b.id")}`.execute(db);
    const body = rows[0];
    return body ? ok({ body, template: await templateOf(db, body.id) }) : missing("staff-reports:problem.body-missing");
  },
});
