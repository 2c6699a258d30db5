import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { answersPage } from "./answers-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});

it("lists the answers that count in the order they were asked, and the files that wait", async () => {
  const [social, culture] = asked.consultees;
  await addAnswer(world, culture?.id ?? "", { viewpoints: [] });
  await addAnswer(world, social?.id ?? "", { stance: "rejects" });
  await addAnswer(world, social?.id ?? "");
  await waitingUpload(world, asked);
  const found = await answersPage(world, await asked.strategist.actor(), { consultation: asked.id });
  if (!found.ok) throw new Error("no answers");
  expect(
    found.value.answers.map(({ name, stance, viewpoints, unhandled }) => [name, stance, viewpoints, unhandled]),
  ).toEqual([
    ["Socialnämnden", "supports_with_viewpoints", 1, 1],
    ["Kulturnämnden", "supports_with_viewpoints", 0, 0],
  ]);
  expect(found.value.waiting).toMatchObject([{ name: "svar.txt", uploadedBy: "Rakel Registerström" }]);
});

it("is empty for those who were asked: one never sees another's answer", async () => {
  const found = await answersPage(world, await people.registrar.actor(), { consultation: asked.id });
  expect(found).toEqual({ ok: true, value: { answers: [], waiting: [] } });
});
