import { z } from "zod";
import { operation } from "../../../platform/operation.ts";
import { readRegister } from "../actions.ts";
import { registers } from "../queries/registers.ts";

const line = z.object({
  id: z.uuid(),
  bodyId: z.uuid(),
  body: z.string(),
  name: z.string(),
  description: z.string(),
  pattern: z.string().meta({ description: "register:api.field.pattern" }),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
});

/** The registers that cases can be entered in; the first thing one needs to know to register a case. */
export const listRegistersOperation = operation({
  name: "register/list-registers",
  method: "GET",
  path: "/registers",
  says: "register:api.list-registers",
  opens: readRegister,
  output: z.object({ items: z.array(line), next: z.null() }).meta({ title: "Registers" }),
  run: async ({ world, actor, requestId }) => {
    const found = await registers(world, actor, {}, requestId);
    return found.ok ? { ok: true, value: { items: found.value, next: null } } : found;
  },
});
