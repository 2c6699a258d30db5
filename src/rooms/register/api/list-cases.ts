import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { caseStates } from "../model.ts";
import { listCases } from "../queries/list-cases.ts";
import { readCursor } from "../rules/cursor.ts";

const shapes = { opened: "day", number: "number", updated: "instant" } as const;
const earliestYear = 1900;
const latestYear = 2200;
const longestText = 200;

const query = z
  .strictObject({
    text: z.string().max(longestText).optional().meta({ description: "register:api.field.text" }),
    state: z.enum(caseStates).optional(),
    year: z.coerce.number().int().min(earliestYear).max(latestYear).optional(),
    order: z.enum(["opened", "number", "updated"]).default("opened"),
    direction: z.enum(["ascending", "descending"]).default("descending"),
    after: z.string().optional().meta({ description: "api:about.after" }),
  })
  .refine(({ after, order }) => after === undefined || readCursor(shapes[order], after) !== null, {
    path: ["after"],
    message: "api:cursor-unknown",
  });

const line = z.object({
  id: z.uuid(),
  number: z.string(),
  subject: z.string(),
  secret: z.boolean().meta({ description: "register:api.field.secret" }),
  state: z.enum(caseStates),
  officer: z.string().nullable(),
  counterparty: z.string().nullable(),
  body: z.string(),
  openedDay: z.iso.date(),
});

/** A page of the register's cases, only by what is public of them. */
export const listCasesOperation = operation({
  name: "register/list-cases",
  method: "GET",
  path: "/cases",
  says: "register:api.list-cases",
  opens: readRegister,
  query,
  output: z
    .object({ items: z.array(line), next: z.string().nullable().meta({ description: "api:about.next" }) })
    .meta({ title: "Cases" }),
  run: async ({ world, actor, query: asked, requestId }) => {
    const found = await listCases(world, actor, asked, requestId);
    return found.ok ? { ok: true, value: { items: found.value.rows, next: found.value.next } } : found;
  },
});
