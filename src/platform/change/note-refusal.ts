import type { Actor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { World } from "../world.ts";
import { actingAs } from "./acting-as.ts";
import { trailSentence } from "./trail-sentence.ts";

const subjects = { person: "person", system: "api_token" } as const;

/** A refusal is kept although the change it belongs to is rolled back, so it has a transaction of its own. */
export async function noteRefusal(
  world: World,
  actor: Actor,
  refused: { name: string; body: string | null; requestId: string | null },
): Promise<void> {
  const entry = {
    outcome: "refused" as const,
    actor: actingAs(actor, null, refused.body),
    action: refused.name,
    subject: "id" in actor ? { kind: subjects[actor.kind], id: actor.id } : { kind: "person", id: world.newId() },
    body: refused.body,
    sentence: trailSentence("web:trail.refused", { action: refused.name }),
    facts: {},
    requestId: refused.requestId,
  };
  await world.db.transaction().execute((tx) => record(tx, entry, world.now(), world.newId()));
}
