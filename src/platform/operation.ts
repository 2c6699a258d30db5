import { z } from "zod";
import type { Outcome } from "../kernel/outcome.ts";
import type { Action } from "./access/action.ts";
import type { Actor } from "./access/actor.ts";
import type { World } from "./world.ts";

export type ApiMethod = "GET" | "POST" | "PUT";

/** What every call brings besides its own parts. `known` is the checksum of a file the other system has already. */
type Means = { world: World; actor: Actor; requestId: string; files: File[]; known: string | null };
type Parts<Params, Query, Body> = { params: Params; query: Query; body: Body; current: unknown };
export type Call = Means & Parts<unknown, unknown, unknown>;

/** What another system can ask of a room, at an address under `/api/v1`. */
export type Operation = {
  /** `room/verb`; the verb alone is what programs made from the description call it. */
  name: `${string}/${string}`;
  method: ApiMethod;
  /** With `{names}` where the address has blanks. */
  path: `/${string}`;
  /** Message key of what it does, in a sentence. */
  says: string;
  /** The action that the doors behind it demand: a token without any of its roles is refused before anything is read. */
  opens: Action;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  /** Files may come with the body. */
  brings: "files" | null;
  /** What the answer holds; anything else that `run` hands over is left out. Null when it is a file. */
  output: z.ZodType | null;
  /** What `If-Match` is held against: the address that reads the thing changed. The change demands the header. */
  changes: `/${string}` | null;
  /** Where a new thing is found, from what came out. */
  location: ((made: unknown) => string) | null;
  run(call: Call): Promise<Outcome<unknown>>;
};

type Definition<Params, Query, Body, Output> = Pick<Operation, "name" | "method" | "path" | "says" | "opens"> & {
  params?: z.ZodObject & z.ZodType<Params>;
  query?: z.ZodObject & z.ZodType<Query>;
  body?: z.ZodType<Body>;
  brings?: "files";
  output: z.ZodType<Output> | "file";
  changes?: `/${string}`;
  location?(made: Output): string;
  run(call: Means & Parts<Params, Query, Body>): Promise<Outcome<object>>;
};

/**
 * Something another system may ask for or do. It calls the same commands and queries as the pages, so that what is guarded
 * there is guarded here. Every part of a call has been read by its schema when `run` gets it.
 */
export function operation<Params = object, Query = object, Body = null, Output = object>(
  definition: Definition<Params, Query, Body, Output>,
): Operation {
  const { params, query, body, brings, output, changes, location, run, ...rest } = definition;
  return {
    ...rest,
    params: params ?? z.strictObject({}),
    query: query ?? z.strictObject({}),
    body: body ?? null,
    brings: brings ?? null,
    output: output === "file" ? null : output,
    changes: changes ?? null,
    location: location ? (made) => location(made as Output) : null,
    run: (call) => run(call as Means & Parts<Params, Query, Body>),
  };
}
