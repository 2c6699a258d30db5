import { done } from "../../../platform/seed/done.ts";
import type { Stage } from "../../../platform/seed/stage.ts";
import { approveAtOnce } from "../commands/approve-at-once.ts";
import { recordDecision } from "../commands/record-decision.ts";
import { writeDissent } from "../commands/write-dissent.ts";
import type { DissentKind } from "../model.ts";

/** What a body decides about an item: as proposed, approved at once or with the minutes, and with what dissent. */
export type PlayedDecision = {
  body: string;
  on: number;
  immediate: boolean;
  /** Approved at once; false while that is still to be done. */
  approved: boolean;
  dissents: readonly { kind: DissentKind; names: string; statement: string }[];
};

/** The secretary records what was decided, and approves it when that is done at once. What is done already is left alone. */
export async function playDecision(stage: Stage, item: string, played: PlayedDecision): Promise<void> {
  const world = stage.at(played.on, 18);
  const secretary = await stage.as(played.body, "committee_secretary", world);
  const row = () =>
    world.db.selectFrom("agenda_item").select(["state", "version"]).where("id", "=", item).executeTakeFirstOrThrow();
  const { state, version } = await row();
  if (state === "waiting") {
    const decided = { item, version, outcome: "approved", immediate: played.immediate ? "yes" : undefined };
    done(`item ${item}`, await recordDecision(world, secretary, decided));
    for (const dissent of played.dissents) {
      done(`item ${item}`, await writeDissent(world, secretary, { item, dissent: world.newId(), ...dissent }));
    }
  }
  const now = await row();
  if (played.immediate && played.approved && now.state === "decided")
    done(`item ${item}`, await approveAtOnce(world, secretary, { item, version: now.version }));
}
