import type { Pool, PoolClient } from "pg";
import { copyRows } from "./copy-rows.ts";
import { caseColumns, createCases } from "./made-up-cases.ts";
import { type City, cityColumns } from "./made-up-city.ts";
import type { Random } from "./random.ts";

const batch = 5_000;
const searchIndexes = ["search_entry_words", "search_entry_public_words", "case_file_subject"];

/**
 * A bulk load: no seals are made and no trail is written, which is right for a measurement and for nothing else. The
 * labels are those of `rules/search-labels.ts`.
 */
const makeWords = `
  insert into file_text (document_file_id, document_id, words, excerpt)
    select file_id, document_id, entry_words('', name, content, '{}'), left(content, 20000) from bench_text;
  insert into search_entry (id, body_id, case_id, document_id, direction, day, words, public_words)
    select gen_random_uuid(), c.body_id, c.id, d.id, d.direction, d.day,
      entry_words(d.public_title, concat_ws(' ', c.number, d.public_counterparty), t.content, labels || ('D' || d.direction)),
      case when d.status = 'record' then entry_words(d.public_title, concat_ws(' ', c.number, d.public_counterparty), '', labels || ('D' || d.direction)) else '' end
    from bench_text t join document d on d.id = t.document_id join case_file c on c.id = d.case_id
      cross join lateral (select array['B' || c.body_id, 'KD', 'Y' || extract(year from d.day), 'M' || to_char(d.day, 'YYYY-MM')] as labels);
  insert into search_entry (id, body_id, case_id, day, words, public_words)
    select gen_random_uuid(), c.body_id, c.id, c.opened_day,
      entry_words(concat_ws(' ', c.public_subject, c.protected_subject), concat_ws(' ', c.number, c.public_counterparty), '', labels),
      entry_words(c.public_subject, concat_ws(' ', c.number, c.public_counterparty), '', labels)
    from (select distinct case_id from bench_text) t join case_file c on c.id = t.case_id
      cross join lateral (select array['B' || c.body_id, 'KC', 'Y' || extract(year from c.opened_day), 'M' || to_char(c.opened_day, 'YYYY-MM')] as labels);
  truncate bench_text;`;

async function withoutSearchIndexes(client: PoolClient, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ indexdef: string }>(
    "select indexdef from pg_indexes where indexname = any($1)",
    [searchIndexes],
  );
  for (const name of searchIndexes) await client.query(`drop index ${name}`);
  await load();
  await client.query("set maintenance_work_mem = '512MB'");
  for (const { indexdef } of rows) await client.query(indexdef);
}

async function asBulk(pool: Pool, load: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  await client.query("set session_replication_role = replica; set statement_timeout = 0; set synchronous_commit = off");
  await load(client);
  client.release(true);
}

/** Bodies, people, grants, registers and classes. */
export async function loadCity(pool: Pool, city: City): Promise<void> {
  await asBulk(pool, async (client) => {
    for (const [table, columns] of Object.entries(cityColumns))
      await copyRows(client, table, columns, city.rows[table as keyof City["rows"]]);
    await client.query(
      "create unlogged table bench_text (file_id uuid, document_id uuid, case_id uuid, name text, content text)",
    );
  });
}

/** `count` cases over eleven years, with everything that belongs to them. */
export async function loadCases(pool: Pool, city: City, random: Random, count: number): Promise<void> {
  const cases = createCases(city, random);
  await asBulk(pool, async (client) => {
    await withoutSearchIndexes(client, async () => {
      for (let done = 0; done < count; done += batch) {
        const rows = cases.makeUp({ from: done, to: Math.min(done + batch, count), of: count });
        for (const [table, columns] of Object.entries(caseColumns))
          await copyRows(client, table, columns, rows[table as keyof typeof caseColumns]);
        await client.query(makeWords);
      }
    });
    await client.query("delete from register_counter");
    const counters = [...cases.lastSerials()].map(([series, serial]) => {
      const [prefix, year = ""] = series.split(" ");
      return [city.bodies.find((body) => body.prefix === prefix)?.register ?? "", year, serial];
    });
    await copyRows(client, "register_counter", "register_id, year, last_serial", counters);
    await client.query("vacuum analyze");
  });
}
