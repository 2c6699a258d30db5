import { sql } from "kysely";
import { searchKeys } from "../../../kernel/case-number-keys.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import type { CaseFileTable } from "../../../platform/database/tables.ts";
import type { ForeignNumber } from "../model.ts";
import { caseEntry } from "./case-entry.ts";

export type NewCase = Omit<CaseFileTable, "version" | "updated_at"> & { foreignNumbers: readonly ForeignNumber[] };

/** A number with its keys, as it stands in `case_number` and, a row a key, in `case_number_key`. */
const numberRow = (newId: () => string, owner: "own" | "foreign", { raw, saidBy }: ForeignNumber) => ({
  id: newId(),
  raw,
  owner,
  said_by: saidBy,
  keys: searchKeys(raw),
});

/**
 * The case, its numbers with all their keys, and what it is found by, in one statement: the register's counter is locked
 * while this runs, so every round trip less lets more people register at once.
 */
export async function insertCase(tx: Tx, row: NewCase, newId: () => string): Promise<void> {
  const own = numberRow(newId, "own", { raw: row.number, saidBy: null });
  const numbers = JSON.stringify([own, ...row.foreignNumbers.map((number) => numberRow(newId, "foreign", number))]);
  await kept(sql`
    with filed as (
      insert into case_file (id, register_id, body_id, number, year, serial, classification_id, public_subject, protected_subject,
        public_counterparty, protected_counterparty, secrecy_provision, secrecy_note, secrecy_day, officer_id, unit_id, state,
        opened_day, closed_day, outcome, created_at, updated_at)
      values (${row.id}, ${row.register_id}, ${row.body_id}, ${row.number}, ${row.year}, ${row.serial}, ${row.classification_id},
        ${row.public_subject}, ${row.protected_subject}, ${row.public_counterparty}, ${row.protected_counterparty},
        ${row.secrecy_provision}, ${row.secrecy_note}, ${row.secrecy_day}, ${row.officer_id}, ${row.unit_id}, ${row.state},
        ${row.opened_day}, ${row.closed_day}, ${row.outcome}, ${row.created_at}, ${row.created_at})
    ), given as (
      select * from jsonb_to_recordset(${numbers}::jsonb) as n (id uuid, raw text, owner text, said_by text, keys text[])
    ), numbered as (
      insert into case_number (id, case_id, raw, owner, said_by, keys) select id, ${row.id}, raw, owner, said_by, keys from given
    ), keyed as (
      insert into case_number_key (key, case_id, body_id, number_id) select unnest(keys), ${row.id}, ${row.body_id}, id from given
    )
    ${caseEntry(row, newId)}`).execute(tx);
}
