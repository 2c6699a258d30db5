import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { bodyOptions } from "./body-options.ts";

/** The bodies a form lets one choose among today; `andComing` adds those that have not begun yet. */
export const listChoices = query({
  name: "organisation/list-choices",
  input: z.object({ andComing: z.boolean().default(false) }),
  scope: readDirectory,
  run: async ({ db, input: { andComing }, now, visible }) => {
    const today = dayOf(now);
    const standing = await bodyOptions(db, today);
    if (!andComing) return ok(standing);
    const coming = db
      .selectFrom("body")
      .select(["id", "slug", "kind", "name", "name_en", "short_name"])
      .where("from_day", ">", today);
    return ok([...standing, ...(await coming.where(visible("body.id")).orderBy("from_day").execute())]);
  },
});
