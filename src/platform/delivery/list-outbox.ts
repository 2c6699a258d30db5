import { z } from "zod";
import { ok } from "../../kernel/outcome.ts";
import type { Action } from "../access/action.ts";
import { query } from "../view/query.ts";

/** Addresses are personal data, so the outbox is open to those who look after the whole city only. */
export const readingOutbox: Action = { name: "web:read-outbox", roles: ["administrator"] };

/** The latest messages, sent or waiting, newest first. */
export const listOutbox = query({
  name: "web/list-outbox",
  input: z.object({}),
  scope: readingOutbox,
  run: async ({ db }) =>
    ok(
      await db
        .selectFrom("outgoing_message")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(200)
        .execute(),
    ),
});
