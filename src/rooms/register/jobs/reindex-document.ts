import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Direction } from "../model.ts";
import { documentWords } from "../rules/document-words.ts";
import { documentLabels } from "../rules/search-labels.ts";

/** Makes a document findable by what it and its files say now. A discarded one is not to be found. */
export async function reindexDocument(tx: Tx, id: string, newId: () => string): Promise<void> {
  const row = await tx
    .selectFrom("document as d")
    .innerJoin("case_file as c", "c.id", "d.case_id")
    .selectAll("d")
    .select(["c.number as caseNumber", "c.body_id"])
    .where("d.id", "=", id)
    .where("d.status", "<>", "discarded")
    .executeTakeFirst();
  if (!row) return;
  const files = await tx
    .selectFrom("document_file as f")
    .select("f.name")
    .where("f.document_id", "=", id)
    .where("f.document_version", "=", (eb) =>
      eb
        .selectFrom("document_file")
        .select((is) => is.fn.max("document_version").as("newest"))
        .where("document_id", "=", id),
    )
    .execute();
  const { all, open } = documentWords({ ...row, fileNames: files.map(({ name }) => name) });
  const labels = documentLabels({ bodyId: row.body_id, day: row.day, direction: row.direction as Direction });
  const openWords = open ? sql`entry_words(${open.title}, ${open.detail}, '', ${labels})` : sql`''::tsvector`;
  await sql`
    insert into search_entry (id, body_id, case_id, document_id, direction, day, words, public_words)
    values (${newId()}, ${row.body_id}, ${row.case_id}, ${id}, ${row.direction}, ${row.day},
      with_file_words(entry_words(${all.title}, ${all.detail}, '', ${labels}), ${id}), ${openWords})
    on conflict (document_id) where document_id is not null do update
    set direction = excluded.direction, day = excluded.day, words = excluded.words, public_words = excluded.public_words`.execute(
    tx,
  );
}
