import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { expandGroup } from "./expand-group.ts";

/** A group addressee: what it is made of, and which bodies it reaches on a day. */
export const groupPage = query({
  name: "organisation/group-page",
  input: z.object({ slug: z.string().regex(/^[a-z0-9-]{1,200}$/), day: z.instanceof(Temporal.PlainDate) }),
  scope: readDirectory,
  run: async ({ db, input: { slug, day }, visible }) => {
    const group = await db
      .selectFrom("group_addressee")
      .selectAll()
      .where("slug", "=", slug)
      .where(visible("group_addressee.id"))
      .executeTakeFirst();
    if (!group) return missing();
    const members = await db
      .selectFrom("group_member")
      .innerJoin("body", "body.id", "body_id")
      .select(["body.slug", "body.name", "body.to_day as to"])
      .where("group_id", "=", group.id)
      .execute();
    return ok({ group, members, reaches: await expandGroup(db, { group: group.id, day }) });
  },
});
