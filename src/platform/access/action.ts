import type { Role } from "./actor.ts";

/**
 * Something one may be allowed to do. `roles` are those that may do it at their own body;
 * `openTo` widens it to whoever is signed in, or to people without account.
 */
export type Action = { name: string; roles: readonly Role[]; openTo?: "everyone" | "signed-in" };
