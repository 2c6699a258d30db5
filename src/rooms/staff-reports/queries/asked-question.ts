import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import type { Question } from "../rules/drafted-report.ts";

export type AskedQuestion = Question & { bodyId: string | null; caseId: string | null; attachments: string[] };

type Row = Omit<AskedQuestion, "others"> & { others: { name: string; groupName: string | null }[] };

const named = ({ name, groupName }: Row["others"][number]) =>
  groupName ? `samtliga ${groupName.toLocaleLowerCase("sv")}` : name;

/** What a report needs of the question it answers; null when nobody was asked under that id. */
export async function askedQuestion(db: Database | Tx, consulteeId: string): Promise<AskedQuestion | null> {
  const { rows } = await sql<Row>`
    select e.body_id as "bodyId", e.own_case_id as "caseId", c.title, b.name as sender, f.number as "senderNumber",
      e.due_day::text as "dueDay",
      (select coalesce(json_agg(json_build_object('name', o.name, 'groupName', o.group_name) order by o.position), '[]')
        from consultee o where o.consultation_id = c.id and o.id <> e.id and o.asked_as <> 'unsolicited') as others,
      (select coalesce(json_agg(p.title order by p.number), '[]') from proposal p where p.consultation_id = c.id) as attachments
    from consultee e join consultation c on c.id = e.consultation_id join body b on b.id = c.body_id
      join case_file f on f.id = c.case_id
    where e.id = ${consulteeId} and c.state <> 'draft'`.execute(db);
  const row = rows[0];
  return row ? { ...row, others: [...new Set(row.others.map(named))] } : null;
}
