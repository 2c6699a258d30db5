import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredLine, requiredText } from "../../../platform/change/text-input.ts";
import { demands } from "../actions.ts";
import { shutForItem } from "../lifecycle.ts";
import { dissentKinds, longest } from "../model.ts";
import { changeItem } from "./change-rows.ts";
import { loadItem } from "./load-item.ts";

const input = z.object({
  item: z.uuid("meetings:problem.item-missing"),
  /** Drawn with the form: a new one writes a new dissent, one that is there is changed, and the same form twice is one. */
  dissent: z.uuid("meetings:problem.dissent-missing"),
  /** The item's version, when what stands there is changed; a new one overwrites nothing. */
  version: seenVersion.optional(),
  kind: z.enum(dissentKinds, "meetings:problem.choose-kind"),
  names: requiredLine("meetings:problem.names-missing", longest.names),
  statement: requiredText("meetings:problem.statement-missing", longest.statement),
});

/**
 * Writes what somebody who did not agree wanted said (KL 4:27), or changes it, until the item is approved. The item gets a new
 * version: whoever approves approves this too.
 */
export const writeDissent = command({
  name: "meetings/write-dissent",
  input,
  load: ({ tx, input: { item } }) => loadItem(tx, item),
  may: ({ loaded }) => ({ action: demands.dissent, body: loaded.item.body_id }),
  perform: async ({ tx, input: wanted, loaded: { item, meeting }, now }): Promise<Outcome<null>> => {
    const shut = shutForItem(meeting, item, "dissent", dayOf(now));
    if (shut) return tooLate(shut);
    const seen = wanted.version === undefined ? ok(null) : asLastSeen(item, wanted.version);
    if (!seen.ok) return seen;
    const { kind, names, statement } = wanted;
    const last = tx.selectFrom("agenda_dissent").select(sql<number>`coalesce(max(position), 0) + 1`.as("place"));
    const { place } = await last.where("item_id", "=", item.id).executeTakeFirstOrThrow();
    const written = await tx
      .insertInto("agenda_dissent")
      .values({ id: wanted.dissent, item_id: item.id, position: place, kind, names, statement })
      .onConflict((on) =>
        on.column("id").doUpdateSet({ kind, names, statement }).where("agenda_dissent.item_id", "=", item.id),
      )
      .returning("id")
      .executeTakeFirst();
    if (!written) return missing("meetings:problem.dissent-missing");
    await changeItem(tx, item.id, {}, now);
    return ok(null);
  },
  trace: ({ loaded: { meeting, item } }) => ({
    subject: { kind: "meeting", id: meeting.id },
    body: item.body_id,
    facts: { paragraph: item.paragraph },
  }),
});
