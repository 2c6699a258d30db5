import { type RawBuilder, sql } from "kysely";
import type { Action } from "./action.ts";
import type { Actor } from "./actor.ts";
import { bodiesWhere } from "./can.ts";

/** Which rows the actor may see: a condition on the column that holds the body, ending in *false* when nothing grants. */
export function visible(actor: Actor, action: Action): (bodyColumn: string) => RawBuilder<boolean> {
  const bodies = bodiesWhere(actor, action);
  return (bodyColumn) => {
    if (bodies === "all") return sql<boolean>`true`;
    if (bodies.length === 0) return sql<boolean>`false`;
    if (bodies.length === 1) return sql<boolean>`${sql.ref(bodyColumn)} = ${bodies[0]}`;
    return sql<boolean>`${sql.ref(bodyColumn)} = any(${bodies})`;
  };
}
