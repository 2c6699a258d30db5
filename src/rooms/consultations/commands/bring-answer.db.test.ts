import { beforeAll, describe, expect, it } from "vitest";
import { type AskedBodies, addAnswer, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { bringText, newWords, waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { bringAnswer } from "./bring-answer.ts";
import { enterAnswer } from "./enter-answer.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});

const uploads = () => world.db.selectFrom("answer_upload").select(["id", "state", "reading"]).execute();
const fault = (key: string, values?: object) => ({
  problem: { kind: "invalid", fields: [{ path: "files", key, ...(values ? { values } : {}) }] },
});

describe("a file brought as an answer", () => {
  it("waits with all that was read out of it", async () => {
    await waitingUpload(world, asked);
    expect((await uploads()).at(-1)).toMatchObject({
      state: "waiting",
      reading: { answer: { stance: { value: "supports" } }, trouble: null },
    });
  });

  it("is one file, no more and no less", async () => {
    const given = { consultation: asked.id, reading: {} };
    const registrar = await asked.registrar.actor();
    const two = [await keepText(world, "1.txt", newWords()), await keepText(world, "2.txt", newWords())];
    expect(await bringAnswer(world, registrar, given)).toMatchObject(fault("consultations:upload.file-missing"));
    expect(await bringAnswer(world, registrar, { ...given, files: two })).toMatchObject(
      fault("consultations:upload.one-file"),
    );
  });

  it("is not brought twice, neither while it waits nor when it is somebody's answer", async () => {
    const text = newWords();
    const upload = await waitingUpload(world, asked, text);
    const waits = fault("consultations:upload.same-waiting", { name: "svar.txt" });
    expect(await bringText(world, asked, text)).toMatchObject(waits);
    const [social, culture] = asked.consultees;
    const form = {
      upload,
      id: world.newId(),
      consultee: culture?.id,
      title: "Svar",
      kind: "statement",
      stance: "neutral",
    };
    await enterAnswer(world, await asked.registrar.actor(), form);
    const taken = (name: string) => fault("consultations:upload.same-taken", { name });
    expect(await bringText(world, asked, text)).toMatchObject(taken("Kulturnämnden"));
    const byLink = newWords();
    const files = [await keepText(world, "annat.txt", byLink)];
    await addAnswer(world, social?.id ?? "", { files, channel: "link" });
    expect(await bringText(world, asked, byLink)).toMatchObject(taken("Socialnämnden"));
  });

  it("is refused to other authorities' people and to readers, and nothing changes", async () => {
    const before = await uploads();
    const files = [await keepText(world, "svar.txt", newWords())];
    for (const stranger of [people.registrar, people.otherRegistrar, people.auditor]) {
      const given = { consultation: asked.id, files, reading: {} };
      expect(await bringAnswer(world, await stranger.actor(), given)).toMatchObject({ problem: { kind: "forbidden" } });
    }
    expect(await uploads()).toEqual(before);
  });

  it("is too late when the consultation is closed", async () => {
    await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
    expect(await bringText(world, asked)).toMatchObject({
      problem: { kind: "too-late", key: "consultations:problem.not-out" },
    });
  });
});
