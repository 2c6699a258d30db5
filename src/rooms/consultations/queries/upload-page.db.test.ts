import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { uploadPage } from "./upload-page.ts";
import { uploadToSend } from "./upload-to-send.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
let one: { upload: string; consultation: string };
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
  one = { upload: await waitingUpload(world, asked), consultation: asked.id };
});

it("shows what was read, whose it seems to be, and what must be settled", async () => {
  const found = await uploadPage(world, await asked.registrar.actor(), one);
  if (!found.ok) throw new Error("no upload");
  expect(found.value).toMatchObject({
    name: "svar.txt",
    matched: { id: asked.consultees[1]?.id },
    proposed: { stance: "supports" },
    sections: asked.proposal.map(({ section_id, heading }) => ({ sectionId: section_id, heading })),
  });
  expect(found.value.asks.map(({ key }) => key)).toContain("number-missing");
});

it("is not there for others, and neither are the bytes", async () => {
  const missing = { ok: false, problem: { kind: "missing" } };
  for (const stranger of [people.registrar, people.otherRegistrar]) {
    expect(await uploadPage(world, await stranger.actor(), one)).toMatchObject(missing);
    expect(await uploadToSend(world, await stranger.actor(), one)).toMatchObject(missing);
  }
  expect(await uploadToSend(world, await people.auditor.actor(), one)).toMatchObject({
    problem: { kind: "forbidden" },
  });
});
