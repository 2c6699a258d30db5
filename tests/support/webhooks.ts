import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { expect } from "vitest";
import { type EventKind, eventKinds } from "../../src/platform/webhooks/model.ts";
import { deliverWebhook } from "../../src/platform/webhooks/sending/deliver-webhook.ts";
import { secretFrom } from "../../src/platform/webhooks/sending/signing.ts";
import { atEnd } from "./at-end.ts";
import { type Body, cast } from "./cast.ts";
import { arrange, type TestWorld, testWorld } from "./world.ts";

/** `meanwhile` is done while the message is held on to, before it is answered. */
type Answer =
  | number
  | { status: number; headers?: Record<string, string>; meanwhile?: () => Promise<unknown> }
  | "silence";
export type Call = { path: string; headers: IncomingHttpHeaders; body: string };

/** Another system that takes messages. It answers as it was told to, one answer a message, and fails the test when it was not. */
export async function fakeReceiver() {
  const received: Call[] = [];
  const answers: Answer[] = [];
  const unexpected: Call[] = [];
  const reply = (response: ServerResponse, answer: Answer) => {
    if (answer === "silence") return;
    const { status, headers = {} } = typeof answer === "number" ? { status: answer } : answer;
    response.writeHead(status, headers).end("whatever".repeat(2_000));
  };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += String(piece);
    const call = { path: request.url ?? "", headers: request.headers, body };
    const answer = answers.shift();
    (answer === undefined ? unexpected : received).push(call);
    if (typeof answer === "object") await answer.meanwhile?.();
    reply(response, answer ?? 500);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  atEnd(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    received,
    /** The answers to the next messages. */
    answers: (...more: Answer[]) => void answers.push(...more),
    check: () => {
      expect(unexpected, "messages that nobody expected").toEqual([]);
      expect(answers, "messages that never came").toEqual([]);
    },
  };
}

/** Lets the world send to this machine, where tests have their receivers; nobody is waited for long. */
export function openLoopback(world: TestWorld, more: Partial<TestWorld["receivers"]> = {}): void {
  world.receivers = { ...world.receivers, loopback: true, patience: 5_000, ...more };
}

type More = { url?: string; name?: string; events?: readonly EventKind[]; createdBy?: string; state?: string };
let counted = 0;

/** An endpoint of the body's, told of everything unless `more` says otherwise. */
export async function addReceiver(world: TestWorld, body: Body, more: More = {}) {
  const row = {
    id: world.newId(),
    body_id: body.id,
    name: more.name ?? `System ${++counted}`,
    url: more.url ?? "https://system.example/hook",
    events: [...(more.events ?? eventKinds)],
    state: more.state ?? "active",
    secret: secretFrom(world.newSecret()),
    created_by: more.createdBy ?? null,
    created_at: world.now(),
  };
  await arrange(world, (tx) => tx.insertInto("webhook_endpoint").values(row).execute());
  return row;
}

/** Every message there is, with what it tells, oldest first. */
export const messagesOf = (world: TestWorld, endpoint?: string) =>
  world.db
    .selectFrom("webhook_delivery as d")
    .innerJoin("webhook_event as v", "v.id", "d.event_id")
    .select(["d.id", "d.endpoint_id as endpoint", "v.id as event", "v.kind", "v.data", "d.state", "d.attempts"])
    .select(["d.next_try_at as nextTryAt", "d.last_status as status", "d.last_problem as problem"])
    .$if(endpoint !== undefined, (q) => q.where("d.endpoint_id", "=", endpoint ?? ""))
    .orderBy("d.id")
    .execute();

/** Does what the queue does when its time has come: one try for every message that waits. */
export async function tryWaiting(world: TestWorld): Promise<void> {
  const waiting = (await messagesOf(world)).filter(
    ({ nextTryAt }) => nextTryAt !== null && Temporal.Instant.compare(nextTryAt, world.now()) <= 0,
  );
  for (const { id } of waiting) await deliverWebhook(world, { deliveryId: id });
}

/** Moves the clock to each next try in turn and makes it, so many times. */
export async function tryOn(world: TestWorld, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const [next] = (await messagesOf(world)).flatMap(({ nextTryAt }) => nextTryAt ?? []).sort(Temporal.Instant.compare);
    if (next && Temporal.Instant.compare(next, world.now()) > 0) world.clock.set(next.toString());
    await tryWaiting(world);
  }
}

/** The people of two bodies and an endpoint of the social committee's, in a world of its own; `row` is how it stands. */
export async function socialEndpoint() {
  const world = await testWorld();
  const people = await cast(world);
  const endpoint = await addReceiver(world, people.social);
  const row = () =>
    world.db.selectFrom("webhook_endpoint").selectAll().where("id", "=", endpoint.id).executeTakeFirstOrThrow();
  return { world, people, endpoint, row };
}
