import { z } from "zod";
import { type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { slug } from "../../../kernel/slug.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writeProgramme } from "../actions.ts";
import { programmeFields } from "./programme-fields.ts";

const longestSlug = 80;
/** Addresses under /program that are pages of their own. */
const pages: ReadonlySet<string> = new Set(["nytt"]);

async function freeSlug(tx: Tx, title: string): Promise<string> {
  const stem = slug(title).slice(0, longestSlug).replace(/-$/, "") || "program";
  const rows = await tx.selectFrom("programme").select("slug").execute();
  const taken = new Set(rows.map((row) => row.slug));
  const isFree = (one: string) => !taken.has(one) && !pages.has(one);
  if (isFree(stem)) return stem;
  let number = 2;
  while (!isFree(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Begins a steering document at a body. Problems: at their fields; the same form sent twice. */
export const startProgramme = command({
  name: "programmes/start-programme",
  input: z.object({
    /** The form's own id: the same form sent twice is one programme. */
    id: z.uuid().optional(),
    body: z.uuid("programmes:facts.body-missing"),
    ...programmeFields,
  }),
  load: async () => ok(null),
  may: ({ input }) => ({ action: writeProgramme, body: input.body }),
  perform: async ({ tx, input, now, newId }): Promise<Outcome<{ id: string; slug: string }>> => {
    const { id = newId(), body, ...facts } = input;
    const same = await tx.selectFrom("programme").select("title").where("id", "=", id).executeTakeFirst();
    if (same) return tooLate("programmes:problem.started-already", { title: same.title });
    const row = { id, body_id: body, slug: await freeSlug(tx, facts.title), ...facts, created_at: now };
    await tx.insertInto("programme").values(row).execute();
    return ok({ id, slug: row.slug });
  },
  trace: ({ input, result }) => ({
    subject: { kind: "programme", id: result.id },
    body: input.body,
    facts: { title: input.title },
  }),
});
