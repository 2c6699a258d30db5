import { theHouse } from "../../../platform/access/actor.ts";
import { certificatesInARow } from "../../../platform/paper/seal/certificates-in-a-row.ts";
import { makeTestSealKey } from "../../../platform/paper/seal/make-test-seal-key.ts";
import type { SealKey } from "../../../platform/paper/seal/seal-key.ts";
import type { World } from "../../../platform/world.ts";
import { makeSealKey } from "./make-seal-key.ts";

async function keptKey(world: World, bodyId: string): Promise<SealKey | null> {
  const row = await world.db.selectFrom("seal_key").selectAll().where("body_id", "=", bodyId).executeTakeFirst();
  if (!row) return null;
  const [certificate = row.certificate, ...chain] = certificatesInARow(row.certificate);
  return { privateKey: row.private_key, certificate, chain };
}

/**
 * What the body seals with. Where nobody has brought a key, one is made that says of itself that it is a test; of two processes
 * that make one at once, the first to keep it decides for both.
 */
export async function sealKeyOf(world: World, bodyId: string): Promise<SealKey> {
  const kept = await keptKey(world, bodyId);
  if (kept) return kept;
  const body = await world.db.selectFrom("body").select("name").where("id", "=", bodyId).executeTakeFirstOrThrow();
  const made = await makeTestSealKey(body.name, world.now());
  await makeSealKey(world, theHouse, { body: bodyId, ...made });
  return (await keptKey(world, bodyId)) ?? made;
}
