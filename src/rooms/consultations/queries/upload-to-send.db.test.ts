import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { uploadToSend } from "./upload-to-send.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social]);
});

it("names the bytes for those who may enter answers there, and for nobody else", async () => {
  const one = { upload: await waitingUpload(world, asked), consultation: asked.id };
  expect(await uploadToSend(world, await asked.registrar.actor(), one)).toMatchObject({
    ok: true,
    value: { name: "svar.txt", mediaType: "text/plain" },
  });
  const elsewhere = { ...one, consultation: world.newId() };
  const missing = { ok: false, problem: { kind: "missing" } };
  expect(await uploadToSend(world, await asked.registrar.actor(), elsewhere)).toMatchObject(missing);
  expect(await uploadToSend(world, await people.registrar.actor(), one)).toMatchObject(missing);
});
