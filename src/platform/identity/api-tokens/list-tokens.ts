import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../view/query.ts";
import { manageTokens } from "./actions.ts";

export type TokenLine = {
  id: string;
  name: string;
  bodyId: string;
  body: string;
  roles: string[];
  createdBy: string | null;
  createdAt: Temporal.Instant;
  lastDay: Temporal.PlainDate;
  state: "valid" | "expired" | "revoked";
  /** When something was last done, or read that is noted, with it. */
  lastNoted: Temporal.Instant | null;
};

/** Every token and what it opens, those that hold first; with `token` only that one. Nobody is ever shown its secret again. */
export const listTokens = query({
  name: "api/list-tokens",
  input: z.object({ token: z.uuid().optional() }),
  scope: manageTokens,
  run: async ({ db, input, now, visible }) => {
    const today = dayOf(now);
    const { rows } = await sql<TokenLine>`
      select t.id, t.name, t.body_id as "bodyId", b.name as body, t.roles, p.given_name || ' ' || p.family_name as "createdBy",
        t.created_at as "createdAt", t.expires_day as "lastDay",
        case when t.revoked_at is not null then 'revoked' when t.expires_day < ${today} then 'expired' else 'valid' end as state,
        (select max(at) from audit_entry where actor_id = t.id) as "lastNoted"
      from api_token t join body b on b.id = t.body_id left join person p on p.id = t.created_by
      where ${visible("t.body_id")} and (${input.token ?? null}::uuid is null or t.id = ${input.token ?? null})
      order by t.revoked_at is not null or t.expires_day < ${today}, b.name collate "sv-x-icu", t.name`.execute(db);
    return ok(rows);
  },
});
