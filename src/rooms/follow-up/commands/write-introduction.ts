import { z } from "zod";
import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { parseRichText } from "../../../platform/paper/rich-text/parse-rich-text.ts";
import { personIn } from "../../register/index.ts";
import { handInReport } from "../actions.ts";
import { shutForPeriod } from "../rules/shut-for-period.ts";
import { loadBodyPeriod } from "./load-body-period.ts";

const input = z.object({
  period: z.uuid("follow-up:wheel.period-missing"),
  body: z.string("follow-up:wheel.period-missing"),
  /** 0 before anything has been written. */
  expectedVersion: z.coerce.number("web:field.malformed").int().min(0),
  content: z.unknown(),
});

/**
 * Writes what stands before the report's tables. Problems: at `content` when the text is not readable; a conflict when
 * somebody was before; too late when it has been handed in, or the period is closed.
 */
export const writeIntroduction = command({
  name: "follow-up/write-introduction",
  input,
  load: async ({ tx, input: asked }) => {
    const loaded = await loadBodyPeriod(tx, asked);
    if (!loaded.ok) return loaded;
    const written = await tx
      .selectFrom("period_introduction")
      .select("version")
      .where("period_id", "=", loaded.value.id)
      .where("body_id", "=", loaded.value.bodyId)
      .executeTakeFirst();
    return ok({ ...loaded.value, standing: written?.version ?? 0 });
  },
  may: ({ loaded }) => ({ action: handInReport, body: loaded.bodyId }),
  perform: async ({
    tx,
    input: given,
    loaded,
    actor,
    now,
    newId,
  }): Promise<Outcome<{ version: number; at: Temporal.Instant }>> => {
    const facts = { state: loaded.state, handedIn: loaded.reportId !== null, opened: loaded.openingId !== null };
    const shut = shutForPeriod(facts, "write");
    if (shut) return tooLate(shut);
    const read = parseRichText(given.content, "content");
    if (!read.ok) return read;
    if (loaded.standing !== given.expectedVersion) return conflict("follow-up:hand-in.introduction-changed");
    const version = given.expectedVersion + 1;
    const written = { content: JSON.stringify(read.value), written_by: personIn(actor), written_at: now, version };
    await tx
      .insertInto("period_introduction")
      .values({ id: newId(), period_id: loaded.id, body_id: loaded.bodyId, ...written })
      .onConflict((row) => row.columns(["period_id", "body_id"]).doUpdateSet(written))
      .execute();
    return ok({ version, at: now });
  },
  trace: ({ loaded }) => ({
    subject: { kind: "period", id: loaded.id },
    body: loaded.bodyId,
    facts: { kind: loaded.kind, year: loaded.year, body: loaded.bodyName },
  }),
});
