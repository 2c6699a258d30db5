import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { theHouseAlone } from "../actions.ts";

const input = z.object({
  body: z.uuid(),
  certificate: z.instanceof(Uint8Array),
  privateKey: z.instanceof(Uint8Array),
});

/** Keeps what an authority seals with. A body has one; a conflict when another process kept its own first. */
export const makeSealKey = command({
  name: "staff-reports/make-seal-key",
  input,
  load: async ({ tx, input: { body } }) => {
    const found = await tx.selectFrom("body").select(["id", "name"]).where("id", "=", body).executeTakeFirst();
    return found ? ok(found) : missing("staff-reports:problem.body-missing");
  },
  may: ({ loaded }) => ({ action: theHouseAlone, body: loaded.id }),
  perform: async ({ tx, input: { certificate, privateKey }, loaded, now, newId }) => {
    const bytes = { certificate: Buffer.from(certificate), private_key: Buffer.from(privateKey) };
    await tx
      .insertInto("seal_key")
      .values({ id: newId(), body_id: loaded.id, ...bytes, made_at: now })
      .execute();
    return ok(null);
  },
  trace: ({ loaded }) => ({ subject: { kind: "body", id: loaded.id }, body: loaded.id, facts: { body: loaded.name } }),
});
