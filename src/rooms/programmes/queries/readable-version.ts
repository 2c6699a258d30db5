import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import { visible } from "../../../platform/access/visible.ts";
import { readProgrammes } from "../actions.ts";

/** The versions `v` that this reader may see: what is adopted is public, what is written is read where it is written. */
export const readableVersion = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`(v.state = 'adopted' or ${visible(actor, readProgrammes)("v.body_id")})`;
