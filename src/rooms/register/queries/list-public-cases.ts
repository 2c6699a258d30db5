import { sql } from "kysely";
import { queryKeys } from "../../../kernel/case-number-keys.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readPublicRegister } from "../actions.ts";
import { readCursor, writeCursor } from "../rules/cursor.ts";
import { allOf } from "./case-conditions.ts";
import { type PublicCaseRow, publicCaseColumns } from "./public-case-row.ts";
import { publicListInput } from "./public-list-input.ts";

const rowsAPage = 30;
const mostByNumber = 50;

/**
 * The cases of the public register, newest first, or those whose own number is what `text` says. Numbers given by others are
 * not searched: a number can tell who wrote.
 */
export const listPublicCases = query({
  name: "register/list-public-cases",
  input: publicListInput,
  scope: readPublicRegister,
  run: async ({ db, input, visible }) => {
    const cursor = readCursor("day", input.after);
    const keys = queryKeys(input.text);
    const numbered = sql<boolean>`c.id in (select k.case_id from case_number_key k join case_number n on n.id = k.number_id
      where k.key = any(${keys}) and n.owner = 'own' limit ${mostByNumber})`;
    const conditions = [
      visible("c.body_id"),
      ...(input.body ? [sql<boolean>`c.body_id = (select id from body where slug = ${input.body})`] : []),
      ...(input.year
        ? [sql<boolean>`c.opened_day between ${`${input.year}-01-01`}::date and ${`${input.year}-12-31`}::date`]
        : []),
      ...(input.text === "" ? [] : [numbered]),
      ...(cursor ? [sql<boolean>`(c.opened_day, c.id) < (${cursor.value}::date, ${cursor.id}::uuid)`] : []),
    ];
    const { rows } = await sql<PublicCaseRow>`
      select ${publicCaseColumns} from (
        select id, number, public_subject, public_counterparty, secrecy_provision, state, body_id, opened_day from case_file c
        where ${allOf(conditions)} order by c.opened_day desc, c.id desc limit ${rowsAPage + 1}) c join body b on b.id = c.body_id
      order by c.opened_day desc, c.id desc`.execute(db);
    const shown = rows.slice(0, rowsAPage);
    const last = shown.at(-1);
    const next =
      rows.length > rowsAPage && last ? writeCursor({ value: last.openedDay.toString(), id: last.id }) : null;
    return ok({ rows: shown, next });
  },
});
