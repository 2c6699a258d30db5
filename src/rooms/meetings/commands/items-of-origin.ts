import type { Tx } from "../../../platform/database/connect.ts";

/** What another room has put on an agenda: what sort of thing it is there, and which. */
export type Origin = { kind: string; id: string };

/**
 * The item of an origin that waits for its meeting, locked, and whether something has been decided that ends the matter: a
 * tabled one goes on in a new item, one that was referred back may come again.
 */
export async function itemsOfOrigin(tx: Tx, { kind, id }: Origin) {
  const items = await tx
    .selectFrom("agenda_item")
    .select(["id", "meeting_id", "state", "outcome"])
    .where("origin_kind", "=", kind)
    .where("origin_id", "=", id)
    .where("state", "<>", "withdrawn")
    .forUpdate()
    .execute();
  const goesOn = ["tabled", "referred_back"];
  return {
    waiting: items.find(({ state }) => state === "waiting") ?? null,
    final: items.some(({ outcome }) => outcome !== null && !goesOn.includes(outcome)),
  };
}
