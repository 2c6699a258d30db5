import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { longest, type RelationKind } from "../model.ts";
import { caseByNumber } from "./case-by-number.ts";
import { loadCase } from "./load-case.ts";
import { touchCase } from "./touch-case.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  other: requiredLine("register:number-missing", longest.number),
  /** Seen from this case: it goes with the other, carries it on, or is carried on by it. */
  kind: z.enum(["related", "successor_of", "continued_by"], "register:relation-missing"),
});

type Link = { from_case_id: string; to_case_id: string; kind: RelationKind };

const linkOf = (here: string, there: string, kind: z.output<typeof input>["kind"]): Link =>
  kind === "continued_by"
    ? { from_case_id: there, to_case_id: here, kind: "successor_of" }
    : { from_case_id: here, to_case_id: there, kind };

async function related(tx: Tx, { from_case_id, to_case_id, kind }: Link): Promise<boolean> {
  const either = [from_case_id, to_case_id];
  const links = tx.selectFrom("case_relation").select("id").where("kind", "=", kind);
  return (
    (await links.where("from_case_id", "in", either).where("to_case_id", "in", either).executeTakeFirst()) !== undefined
  );
}

/**
 * Ties the case to another, named by its number however it is typed; another authority's case may be named, since numbers
 * are public. Problems: those of `caseByNumber`, `register:same-case`, `register:related-already`.
 */
export const relateCases = command({
  name: "register/relate-cases",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands.relate, body: loaded.body_id }),
  perform: async ({ tx, input: { other, kind }, loaded: row, now, newId }): Promise<Outcome<{ number: string }>> => {
    const shut = shutForCase(row.state, "relate");
    if (shut) return tooLate(shut);
    const named = await caseByNumber(tx, other, row.body_id, "other");
    if (!named.ok) return named;
    if (named.value.id === row.id) return invalid({ path: "other", key: "register:same-case" });
    const link = linkOf(row.id, named.value.id, kind);
    if (await related(tx, link))
      return invalid({ path: "other", key: "register:related-already", values: { number: named.value.number } });
    await tx
      .insertInto("case_relation")
      .values({ id: newId(), ...link })
      .execute();
    await touchCase(tx, row.id, now);
    return ok({ number: named.value.number });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, other: result.number },
  }),
});
