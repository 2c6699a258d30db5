import { beforeAll, describe, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addTo, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { incomingPage } from "./incoming-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  const files = [await keepText(world, "forslag.txt", "Ett program.")];
  const documentId = (await addTo(world, people.registrar, asked.file, { publicTitle: "Förslaget", files })).id;
  await arrange(world, (tx) => tx.updateTable("proposal").set({ document_id: documentId }).execute());
});

describe("what has come, to those it came to", () => {
  it("is the question, the plan, the files and what they may do", async () => {
    const page = await incomingPage(world, await people.otherRegistrar.actor(), { consultee: asked.consultee });
    expect(page).toMatchObject({
      value: {
        question: { title: "Säkerhetsprogram", stage: "sent" },
        sections: [{ heading: "Lokaler", blocks: [{ kind: "paragraph" }] }, {}],
        files: [{ name: "forslag.txt" }],
        plan: { meetingDay: null, warnings: [{ kind: "no_meeting" }] },
        extensions: [],
        answer: null,
        parts: [],
      },
    });
    expect(page.ok && [...page.value.allowed]).toEqual(["register", "link", "ask-extension"]);
    const auditor = await incomingPage(world, await people.auditor.actor(), { consultee: asked.consultee });
    expect(auditor.ok && [...auditor.value.allowed]).toEqual([]);
  });
});

describe("what has come, to others", () => {
  it("is not there, with a real id", async () => {
    for (const person of [people.registrar, people.officer])
      expect(await incomingPage(world, await person.actor(), { consultee: asked.consultee })).toMatchObject({
        problem: { kind: "missing" },
      });
    expect(await incomingPage(world, await people.nobody.actor(), { consultee: asked.consultee })).toMatchObject({
      problem: { kind: "forbidden" },
    });
    expect(await incomingPage(world, await people.otherRegistrar.actor(), { consultee: asked.outside })).toMatchObject({
      problem: { kind: "missing" },
    });
  });
});
