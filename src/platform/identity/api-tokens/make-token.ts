import { z } from "zod";
import { dayOf, parseDay } from "../../../kernel/day.ts";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { cleanLine } from "../../../kernel/text.ts";
import { command } from "../../change/command.ts";
import type { Tx } from "../../database/connect.ts";
import { secretHash } from "../secret-hash.ts";
import { manageTokens } from "./actions.ts";
import { tokenRoles } from "./token-roles.ts";
import { tokenFrom } from "./token-secret.ts";

const longestName = 80;
/** The longest life of a token: whoever uses it is asked about once a year. */
const longestLife = Temporal.Duration.from({ years: 1 });

const lastDay = z.string("api:last-day-missing").transform((text, context) => {
  const day = parseDay(text.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
  if (day) return day;
  context.addIssue({ code: "custom", message: text.trim() ? "web:field.not-a-day" : "api:last-day-missing" });
  return z.NEVER;
});

/** One choice comes from a form as a text, several as a list. */
const chosenRoles = z.preprocess(
  (given) => (typeof given === "string" ? [given] : given),
  z.array(z.enum(tokenRoles, "api:role-unknown"), "api:roles-missing").min(1, "api:roles-missing"),
);

const input = z.object({
  name: z.string("api:name-missing").transform(cleanLine).pipe(z.string().min(1, "api:name-missing").max(longestName)),
  body: z.uuid("api:body-missing"),
  roles: chosenRoles,
  lastDay,
});

async function nameIsFree(tx: Tx, { body, name }: { body: string; name: string }): Promise<Outcome<null>> {
  const held = tx.selectFrom("api_token").select("id").where("body_id", "=", body).where("name", "=", name);
  return (await held.executeTakeFirst()) ? invalid({ path: "name", key: "api:name-taken" }) : ok(null);
}

/**
 * Makes a token for another system. The token is in the answer and nowhere else: the database keeps its hash. Problems: at
 * their fields; `api:last-day-outside` when the last day has passed or lies more than a year ahead.
 */
export const makeToken = command({
  name: "api/make-token",
  input,
  load: async ({ tx, input: { body } }) => {
    const found = await tx.selectFrom("body").select(["id", "name"]).where("id", "=", body).executeTakeFirst();
    return found ? ok(found) : invalid({ path: "body", key: "api:body-missing" });
  },
  may: ({ loaded }) => ({ action: manageTokens, body: loaded.id }),
  perform: async ({
    tx,
    input: given,
    loaded,
    actor,
    now,
    newId,
    newSecret,
  }): Promise<Outcome<{ id: string; token: string }>> => {
    const today = dayOf(now);
    const { compare } = Temporal.PlainDate;
    if (compare(given.lastDay, today) < 0 || compare(given.lastDay, today.add(longestLife)) > 0) {
      return invalid({
        path: "lastDay",
        key: "api:last-day-outside",
        values: { last: today.add(longestLife).toString() },
      });
    }
    const free = await nameIsFree(tx, given);
    if (!free.ok) return free;
    const token = tokenFrom(newSecret());
    const row = {
      id: newId(),
      body_id: loaded.id,
      name: given.name,
      token_hash: secretHash(token),
      roles: given.roles,
      created_by: actor.kind === "person" ? actor.id : null,
      created_at: now,
      expires_day: given.lastDay,
      revoked_at: null,
    };
    await tx.insertInto("api_token").values(row).execute();
    return ok({ id: row.id, token });
  },
  trace: ({ input: given, loaded, result }) => ({
    subject: { kind: "api_token", id: result.id },
    body: loaded.id,
    facts: { name: given.name, body: loaded.name, roles: given.roles.join(", "), last: given.lastDay.toString() },
  }),
});
