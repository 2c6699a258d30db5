import type { Actor } from "../../../platform/access/actor.ts";

/** The person who acts, for columns that name one; the house itself is nobody. */
export const personIn = (actor: Actor): string | null => (actor.kind === "person" ? actor.id : null);
