import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { makeSealKey } from "./make-seal-key.ts";
import { sealKeyOf } from "./seal-key-of.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const keys = () => world.db.selectFrom("seal_key").selectAll().execute();

it("is made once for a body, also when several want it at once", { timeout: 60_000 }, async () => {
  const found = await Promise.all([1, 2, 3].map(() => sealKeyOf(world, people.social.id)));
  const certificates = new Set(found.map(({ certificate }) => Buffer.from(certificate).toString("hex")));
  expect(certificates.size).toBe(1);
  expect(await keys()).toHaveLength(1);
  expect(Buffer.from((await sealKeyOf(world, people.social.id)).privateKey)).toEqual((await keys())[0]?.private_key);
});

it("is kept by the house alone, and for a body there is", async () => {
  const key = { certificate: new Uint8Array([1]), privateKey: new Uint8Array([2]) };
  const asked = { body: people.culture.id, ...key };
  await expectRefused(world, ["seal_key"], async () => makeSealKey(world, await people.administrator.actor(), asked));
  expect(await makeSealKey(world, theHouse, { body: world.newId(), ...key })).toMatchObject({
    problem: { kind: "missing" },
  });
  expect((await makeSealKey(world, theHouse, { body: "x" })).ok).toBe(false);
});
