import { sql } from "kysely";
import { queryKeys } from "../../../kernel/case-number-keys.ts";
import { isId } from "../../../kernel/id.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { type Candidate, pickCase } from "../rules/pick-case.ts";

export type NamedCase = { id: string; number: string; bodyId: string };

const mostCandidates = 50;

/**
 * The case that a typed number, or an id, means to somebody at `bodyId`. Case numbers are public, so any body's case may
 * be named. Problems at `path`: `register:number-unknown`, `register:number-ambiguous` with the numbers that fit.
 */
export async function caseByNumber(tx: Tx, typed: string, bodyId: string, path: string): Promise<Outcome<NamedCase>> {
  const keys = queryKeys(typed);
  const candidates = isId(typed) ? await byId(tx, typed) : await byKeys(tx, keys, bodyId);
  const { found, ...rest } = pickCase(candidates, keys, bodyId);
  if (found) return ok({ id: found.caseId, number: found.number, bodyId: found.bodyId });
  const among = "among" in rest ? rest.among : [];
  if (among.length === 0) return invalid({ path, key: "register:number-unknown", values: { typed } });
  const numbers = among
    .slice(0, 5)
    .map(({ number }) => number)
    .join(", ");
  return invalid({ path, key: "register:number-ambiguous", values: { typed, numbers } });
}

/** Of other bodies' cases only their own numbers count: whose number somebody else's case carries can tell who wrote to them. */
async function byKeys(tx: Tx, keys: readonly string[], bodyId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select distinct c.id as "caseId", c.number, c.body_id as "bodyId", n.owner, n.keys
    from case_number_key k join case_number n on n.id = k.number_id join case_file c on c.id = k.case_id
    where k.key = any(${keys}) and (n.owner = 'own' or c.body_id = ${bodyId}) limit ${mostCandidates}`.execute(tx);
  return rows;
}

async function byId(tx: Tx, id: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select id as "caseId", number, body_id as "bodyId", 'own' as owner, '{}'::text[] as keys from case_file where id = ${id}`.execute(
    tx,
  );
  return rows;
}
