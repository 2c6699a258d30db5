import { z } from "zod";
import { ok } from "../../kernel/outcome.ts";
import { query } from "../view/query.ts";
import { ownSessions } from "./actions.ts";
import { sessionLife } from "./session-life.ts";

/** The person's own sessions that are still alive, newest first. */
export const listOwnSessions = query({
  name: "web/list-own-sessions",
  input: z.object({}),
  scope: ownSessions,
  run: async ({ db, actor, now }) =>
    ok(
      await db
        .selectFrom("session")
        .select(["id", "method", "created_at", "seen_at", "expires_at"])
        .where("person_id", "=", actor.kind === "person" ? actor.id : null)
        .where("ended_at", "is", null)
        .where("expires_at", ">", now)
        .where("seen_at", ">", now.subtract(sessionLife.idle))
        .orderBy("created_at", "desc")
        .execute(),
    ),
});
