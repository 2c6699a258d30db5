import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { removeUpload } from "./remove-upload.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social]);
});
const uploads = () => world.db.selectFrom("answer_upload").select(["id", "state", "file_id"]).orderBy("id").execute();

it("takes a file that was no answer away, once", async () => {
  const upload = await waitingUpload(world, asked);
  const registrar = await asked.registrar.actor();
  expect(await removeUpload(world, registrar, { upload })).toEqual({ ok: true, value: null });
  expect(await uploads()).toEqual([{ id: upload, state: "removed", file_id: null }]);
  expect(await removeUpload(world, registrar, { upload })).toMatchObject({
    problem: { kind: "too-late", key: "consultations:upload.shut-removed" },
  });
  expect(await removeUpload(world, registrar, { upload: world.newId() })).toMatchObject({
    problem: { kind: "missing" },
  });
});

it("is refused to other authorities' people and to readers, and nothing changes", async () => {
  const upload = await waitingUpload(world, asked);
  const before = await uploads();
  for (const stranger of [people.registrar, people.auditor])
    expect(await removeUpload(world, await stranger.actor(), { upload })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  expect(await uploads()).toEqual(before);
});
