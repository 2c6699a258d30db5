import type { RawBuilder } from "kysely";
import type { z } from "zod";
import { forbidden, type Outcome } from "../../kernel/outcome.ts";
import type { Action } from "../access/action.ts";
import type { Actor } from "../access/actor.ts";
import { bodiesWhere } from "../access/can.ts";
import { visible } from "../access/visible.ts";
import { record } from "../audit/record.ts";
import { actingAs } from "../change/acting-as.ts";
import { parseInput } from "../change/parse-input.ts";
import { trailSentence } from "../change/trail-sentence.ts";
import type { Database } from "../database/connect.ts";
import type { World } from "../world.ts";

type Reading<Input> = {
  db: Database;
  input: Input;
  actor: Actor;
  now: Temporal.Instant;
  /** The condition that keeps the rows to what this actor may see; names the column that holds the body. */
  visible(bodyColumn: string): RawBuilder<boolean>;
};

/** What was read; `facts` may name which things by id, never what they say. */
export type Read = { subject: { kind: string; id: string }; body: string | null; facts?: Record<string, unknown> };

/** `scope` is the action that opens the rows; whoever may it nowhere is refused before any SQL is run. */
export type QueryDefinition<Schema extends z.ZodType, Result> = {
  name: `${string}/${string}`;
  input: Schema;
  scope: Action;
  run(reading: Reading<z.output<Schema>>): Promise<Outcome<Result>>;
  /** Set when what is read is protected: who read it is written to the trail, and without that row there is no read. */
  sensitive?(result: Result): Read | null;
};

export type Query<Result> = ((
  world: World,
  actor: Actor,
  raw: unknown,
  requestId?: string,
) => Promise<Outcome<Result>>) & {
  queryName: string;
};

/** The one door for reading: parse → scope → run → note the reader when the matter is protected. */
export function query<Schema extends z.ZodType, Result>(definition: QueryDefinition<Schema, Result>): Query<Result> {
  const { name, scope, run, sensitive } = definition;
  const ask = async (
    world: World,
    actor: Actor,
    raw: unknown,
    requestId: string | null = null,
  ): Promise<Outcome<Result>> => {
    const parsed = parseInput(definition.input, raw);
    if (!parsed.ok) return parsed;
    const reach = bodiesWhere(actor, scope);
    if (reach !== "all" && reach.length === 0) return forbidden();
    const now = world.now();
    const outcome = await run({ db: world.db, input: parsed.value, actor, now, visible: visible(actor, scope) });
    const read = outcome.ok ? sensitive?.(outcome.value) : null;
    if (read) {
      const sentence = trailSentence(name, {});
      const entry = {
        outcome: "read" as const,
        actor: actingAs(actor, scope, read.body),
        action: name,
        facts: {},
        requestId,
      };
      await record(world.db, { ...entry, ...read, sentence }, now, world.newId());
    }
    return outcome;
  };
  return Object.assign(ask, { queryName: name });
}
