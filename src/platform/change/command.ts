import type { z } from "zod";
import { forbidden, type Outcome } from "../../kernel/outcome.ts";
import type { Action } from "../access/action.ts";
import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { record } from "../audit/record.ts";
import type { Tx } from "../database/connect.ts";
import type { World } from "../world.ts";
import { actingAs } from "./acting-as.ts";
import { outcomeOf, Refused, Rollback, refusedOr } from "./clash.ts";
import { noteRefusal } from "./note-refusal.ts";
import { parseInput } from "./parse-input.ts";
import { trailSentence } from "./trail-sentence.ts";

export type Demand = { action: Action; body: string | null };
type Fact = { subject: { kind: string; id: string }; body: string | null; facts: Record<string, unknown> };
/**
 * What the change is told as. `also` tells it in the chain of something else that it reached, such as another authority's
 * case; its `name` is `room/verb` like the command's own.
 */
export type Trace = Fact & { also?: readonly (Fact & { name: `${string}/${string}` })[] };

type Given<Input, Loaded> = { actor: Actor; input: Input; loaded: Loaded };
type Means = Pick<World, "newId" | "newSecret" | "enqueue" | "deliver" | "deliverAll" | "origin">;
type Doing<Input, Loaded> = Given<Input, Loaded> & Means & { tx: Tx; now: Temporal.Instant };

/** `name` is `room/verb`; its sentence in the trail is the message `room:trail.verb`, filled with the trace's facts. */
export type CommandDefinition<Schema extends z.ZodType, Loaded, Result> = {
  name: `${string}/${string}`;
  input: Schema;
  /** Reads what the change rests on, `FOR UPDATE` where it will be written. */
  load(given: { tx: Tx; input: z.output<Schema>; actor: Actor; now: Temporal.Instant }): Promise<Outcome<Loaded>>;
  may(given: Given<z.output<Schema>, Loaded>): Demand;
  perform(doing: Doing<z.output<Schema>, Loaded>): Promise<Outcome<Result>>;
  /** `facts` never holds protected text. */
  trace(given: Given<z.output<Schema>, Loaded> & { result: Result }): Trace;
};

export type Command<Result> = ((
  world: World,
  actor: Actor,
  raw: unknown,
  requestId?: string | null,
) => Promise<Outcome<Result>>) & { commandName: string };

const meansOf = ({ newId, newSecret, enqueue, deliver, deliverAll, origin }: World): Means => ({
  newId,
  newSecret,
  enqueue,
  deliver,
  deliverAll,
  origin,
});

/** The change itself, inside its transaction. @throws Rollback when a problem must undo it. */
async function carryOut<Schema extends z.ZodType, Loaded, Result>(
  definition: CommandDefinition<Schema, Loaded, Result>,
  world: World,
  call: { tx: Tx; actor: Actor; input: z.output<Schema>; requestId: string | null },
): Promise<Outcome<Result>> {
  const { tx, actor, input, requestId } = call;
  const now = world.now();
  const loaded = await definition.load({ tx, input, actor, now });
  if (!loaded.ok) throw new Rollback(loaded.problem);
  const given = { actor, input, loaded: loaded.value };
  const demand = definition.may(given);
  if (!can(actor, demand.action, demand.body)) {
    throw new Refused(demand.body);
  }
  const outcome = await definition.perform({ ...given, tx, now, ...meansOf(world) });
  if (!outcome.ok) throw new Rollback(outcome.problem);
  const { also = [], ...trace } = definition.trace({ ...given, result: outcome.value });
  for (const { name, ...told } of [{ name: definition.name, ...trace }, ...also]) {
    const entry = {
      ...told,
      outcome: "done" as const,
      actor: actingAs(actor, demand.action, demand.body ?? told.body),
      action: name,
      sentence: trailSentence(name, told.facts),
      requestId,
    };
    await record(tx, entry, now, world.newId());
  }
  return outcome;
}

/**
 * The one door for writing. Order: parse → begin → load → authorize → perform → trail → commit.
 * A problem rolls everything back; a refusal is recorded in a transaction of its own.
 */
export function command<Schema extends z.ZodType, Loaded, Result>(
  definition: CommandDefinition<Schema, Loaded, Result>,
): Command<Result> {
  const run: Omit<Command<Result>, "commandName"> = async (
    world: World,
    actor: Actor,
    raw: unknown,
    requestId?: string | null,
  ) => {
    const parsed = parseInput(definition.input, raw);
    if (!parsed.ok) return parsed;
    const call = { actor, input: parsed.value, requestId: requestId ?? null };
    const outcome = await world.db
      .transaction()
      .execute((tx) => carryOut(definition, world, { ...call, tx }))
      .catch(refusedOr(outcomeOf));
    // Only now, when the first transaction has given its connection back: many refusals at once must not wait for each other.
    if (outcome instanceof Refused) {
      await noteRefusal(world, actor, { name: definition.name, body: outcome.body, requestId: call.requestId });
      return forbidden();
    }
    return outcome;
  };
  return Object.assign(run as Command<Result>, { commandName: definition.name });
}
