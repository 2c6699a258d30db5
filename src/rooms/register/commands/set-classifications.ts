import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import { setUpRegister as setUpRegisterAction } from "../actions.ts";

const longestTitle = 200;

const input = z.object({
  body: z.uuid("register:body-missing"),
  classes: z
    .array(
      z.object({
        code: z.string().regex(/^\d+(\.\d+)*$/),
        title: requiredLine("register:title-missing", longestTitle),
        retention: requiredLine("register:title-missing", longestTitle),
        fromDay: optionalDay,
      }),
    )
    .min(1)
    .max(2_000),
});

/**
 * Gives an authority its classification structure: codes that it does not have are added, those it has are left as they
 * are. A retention is what the archive authority has decided for the class.
 */
export const setClassifications = command({
  name: "register/set-classifications",
  input,
  load: async ({ tx, input: { body } }) => {
    const found = await tx.selectFrom("body").select("id").where("id", "=", body).executeTakeFirst();
    if (!found) return invalid({ path: "body", key: "register:body-missing" });
    const codes = await tx.selectFrom("classification").select("code").where("body_id", "=", body).execute();
    return ok({ id: body, codes: new Set(codes.map(({ code }) => code)) });
  },
  may: ({ loaded }) => ({ action: setUpRegisterAction, body: loaded.id }),
  perform: async ({
    tx,
    input: { classes },
    loaded: { id, codes },
    now,
    newId,
  }): Promise<Outcome<{ added: number }>> => {
    const today = dayOf(now);
    const rows = classes
      .filter(({ code }) => !codes.has(code))
      .map(({ code, title, retention, fromDay }) => ({
        id: newId(),
        body_id: id,
        code,
        title,
        retention,
        from_day: fromDay ?? today,
      }));
    if (rows.length > 0) await tx.insertInto("classification").values(rows).execute();
    return ok({ added: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { count: result.added },
  }),
});
