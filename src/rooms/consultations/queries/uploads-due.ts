import { sql } from "kysely";
import { z } from "zod";
import { ok } from "../../../kernel/outcome.ts";
import type { Due } from "../../../platform/room.ts";
import { query } from "../../../platform/view/query.ts";
import { enterAnswer } from "../actions.ts";
import { compilingLinks } from "../rules/compiling-links.ts";

type Row = {
  id: string;
  consultation: string;
  title: string;
  number: string;
  name: string;
  owner: string | null;
  uploadedAt: Temporal.Instant;
};

const most = 20;

/** Files that came as answers and wait for somebody to confirm what was read out of them; the one that has waited longest first. */
export const uploadsDue = query({
  name: "consultations/uploads-due",
  input: z.object({}),
  scope: enterAnswer,
  run: async ({ db, visible }) => {
    const { rows } = await sql<Row>`
      select u.id, c.id as consultation, c.title, f.number, u.name, p.given_name || ' ' || p.family_name as owner,
        u.uploaded_at as "uploadedAt"
      from answer_upload u join consultation c on c.id = u.consultation_id join case_file f on f.id = c.case_id
        left join person p on p.id = u.uploaded_by
      where u.state = 'waiting' and c.state in ('sent', 'compiling') and ${visible("c.body_id")}
      order by u.uploaded_at, u.id limit ${most}`.execute(db);
    return ok(
      rows.map(
        ({ id, consultation, title, number, name, owner, uploadedAt }): Due => ({
          id: `answer upload ${id}`,
          href: compilingLinks.upload(consultation, id),
          title: `${number} ${title}: ${name}`,
          kind: "consultations:due.upload",
          owner,
          due: null,
          updated: uploadedAt,
        }),
      ),
    );
  },
});
