import type { Actor } from "../../access/actor.ts";
import type { World } from "../../world.ts";
import { secretHash } from "../secret-hash.ts";
import { rolesIn } from "./token-roles.ts";
import { looksLikeToken } from "./token-secret.ts";

/** Why a token opens nothing. Whoever holds the real one is told that it has ended; any other text is unknown. */
export type TokenRefusal = "token-unknown" | "token-expired" | "token-revoked";

/** The system that holds the token, with its roles at its body; or why the token opens nothing today. */
export async function actorOfToken(
  world: Pick<World, "db">,
  token: string,
  today: Temporal.PlainDate,
): Promise<Actor | TokenRefusal> {
  if (!looksLikeToken(token)) return "token-unknown";
  const row = await world.db
    .selectFrom("api_token")
    .innerJoin("body", "body.id", "api_token.body_id")
    .select(["api_token.id", "api_token.name", "body_id", "roles", "expires_day", "revoked_at", "body.to_day"])
    .where("token_hash", "=", secretHash(token))
    .executeTakeFirst();
  if (!row) return "token-unknown";
  if (row.revoked_at !== null) return "token-revoked";
  const passed = (day: Temporal.PlainDate | null) => day !== null && Temporal.PlainDate.compare(day, today) < 0;
  if (passed(row.expires_day) || passed(row.to_day)) return "token-expired";
  const grants = rolesIn(row.roles).map((role) => ({ role, bodyId: row.body_id, unitId: null, asSubstituteFor: null }));
  return { kind: "system", id: row.id, name: row.name, grants };
}
