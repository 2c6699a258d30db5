import { beforeAll, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { paragraphsOf } from "../rules/paragraphs-of.ts";
import { answerPage } from "./answer-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});

it("shows one answer with all its parts, and those before it", async () => {
  const [social] = asked.consultees;
  const [section] = asked.proposal;
  if (!social || !section) throw new Error("nobody asked");
  const first = await addAnswer(world, social.id);
  const { id } = await addAnswer(world, social.id, {
    extract: paragraphsOf("Nämnden anser."),
    viewpoints: [{ kind: "wish", sectionId: section.section_id, words: "Mer." }],
    sectionStances: [{ sectionId: section.section_id, stance: "rejects" }],
    dissents: [{ kind: "reservation", names: "Kim Ek (X)", statement: "Nej." }],
  });
  const strategist = await asked.strategist.actor();
  const page = await answerPage(world, strategist, { answer: id, consultation: asked.id });
  expect(page).toMatchObject({
    ok: true,
    value: {
      answer: { name: "Socialnämnden", number: 2, current: true, extract: [{ kind: "paragraph" }], decision: [] },
      viewpoints: [{ words: "Mer.", heading: "Beredskap", outcome: null }],
      stances: [{ heading: "Beredskap", stance: "rejects" }],
      dissents: [{ names: "Kim Ek (X)" }],
      others: [
        { id: first.id, current: false },
        { id, current: true },
      ],
    },
  });
});

it("is not there for other authorities, the answerer's own among them, nor under another consultation", async () => {
  const { id } = await addAnswer(world, asked.consultees[1]?.id ?? "");
  const missing = { ok: false, problem: { kind: "missing" } };
  const one = { answer: id, consultation: asked.id };
  for (const stranger of [people.registrar, people.otherRegistrar])
    expect(await answerPage(world, await stranger.actor(), one)).toMatchObject(missing);
  const elsewhere = { answer: id, consultation: world.newId() };
  expect(await answerPage(world, await asked.strategist.actor(), elsewhere)).toMatchObject(missing);
});
