import { expect, it } from "vitest";
import { testPool } from "../support/database.ts";
import { unsealed } from "./exceptions.ts";
import { judge } from "./laws/files.ts";
import { sealFlaws } from "./laws/scope.ts";

it("every table is sealed, or says why not", async () => {
  const pool = await testPool();
  const { rows } = await pool.query<{ table: string; triggers: string[] }>(
    `select c.relname as table, coalesce(array_agg(t.tgname::text) filter (where t.tgenabled <> 'D'), '{}') as triggers
     from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') group by c.relname order by 1`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(judge(sealFlaws(rows), unsealed)).toEqual([]);
});
