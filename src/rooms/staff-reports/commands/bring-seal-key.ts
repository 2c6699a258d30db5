import { sql } from "kysely";
import { z } from "zod";
import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { type ReadSealKey, readSealKey } from "../../../platform/paper/seal/read-seal-key.ts";
import { theHouseAlone } from "../actions.ts";

const input = z.object({
  /** The body's short name in addresses, or its name. */
  body: z.string().trim().min(1),
  certificates: z.string().max(200_000),
  key: z.string().max(50_000),
  passphrase: z.string().optional(),
});

export type BroughtSealKey = Omit<ReadSealKey, "key"> & { body: string; replaced: boolean };

/**
 * Takes in the certificate and the key that a body seals with from now on, in the place of what it had; what has been sealed stays
 * as it is. Run by whoever runs the house, at its terminal. Problems: a body there is not, those of `readSealKey`.
 */
export const bringSealKey = command({
  name: "staff-reports/bring-seal-key",
  input,
  load: async ({ tx, input: { body } }) => {
    const found = await tx
      .selectFrom("body")
      .select(["id", "name"])
      .where((is) => is.or([is("slug", "=", body), is(sql`lower(name)`, "=", body.toLowerCase())]))
      .where("to_day", "is", null)
      .executeTakeFirst();
    return found ? ok(found) : missing("staff-reports:problem.body-missing");
  },
  may: ({ loaded }) => ({ action: theHouseAlone, body: loaded.id }),
  perform: async ({ tx, input: given, loaded, now, newId }): Promise<Outcome<BroughtSealKey>> => {
    const { certificates, key: keyText, passphrase } = given;
    const read = readSealKey({ certificates, key: keyText, passphrase, at: now });
    if (!read.ok) return read;
    const { key, ...told } = read.value;
    const bytes = {
      certificate: Buffer.concat([key.certificate, ...(key.chain ?? [])]),
      private_key: Buffer.from(key.privateKey),
      made_at: now,
    };
    const before = await tx.deleteFrom("seal_key").where("body_id", "=", loaded.id).returning("id").execute();
    await tx
      .insertInto("seal_key")
      .values({ id: newId(), body_id: loaded.id, ...bytes })
      .execute();
    return ok({ ...told, body: loaded.name, replaced: before.length > 0 });
  },
  trace: ({ loaded, result: { subject, to } }) => ({
    subject: { kind: "body", id: loaded.id },
    body: loaded.id,
    facts: { body: loaded.name, subject, day: to.toString() },
  }),
});
