import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import { visible } from "../../../platform/access/visible.ts";
import { readCity } from "../actions.ts";

/**
 * Whether the reader has the city's oversight: at whoever keeps a security programme that the city has adopted. A draft opens
 * nothing, since any body may begin one.
 */
export const citySeen = (actor: Actor): RawBuilder<boolean> => sql<boolean>`
  exists (select from programme kept join programme_version decided on decided.programme_id = kept.id and decided.state = 'adopted'
    where kept.kind = 'security' and ${visible(actor, readCity)("kept.body_id")})`;
