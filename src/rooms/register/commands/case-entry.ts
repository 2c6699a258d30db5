import { type RawBuilder, sql } from "kysely";
import { caseWords, type DescribedCase } from "../rules/case-words.ts";
import { caseLabels } from "../rules/search-labels.ts";

type Indexed = DescribedCase & { id: string; body_id: string; opened_day: Temporal.PlainDate };

/** The statement that makes a case findable, or findable by its new words. */
export function caseEntry(row: Indexed, newId: () => string): RawBuilder<unknown> {
  const { all, open } = caseWords(row);
  const labels = caseLabels({ bodyId: row.body_id, day: row.opened_day });
  return sql`
    insert into search_entry (id, body_id, case_id, day, words, public_words) values (${newId()}, ${row.body_id}, ${row.id},
      ${row.opened_day}, entry_words(${all.title}, ${all.detail}, '', ${labels}), entry_words(${open.title}, ${open.detail}, '', ${labels}))
    on conflict (case_id) where document_id is null
    do update set day = excluded.day, words = excluded.words, public_words = excluded.public_words`;
}
