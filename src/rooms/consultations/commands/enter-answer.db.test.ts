import { beforeAll, describe, expect, it } from "vitest";
import { type AskedBodies, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { waitingUpload } from "../../../../tests/support/brought-answer.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { enterAnswer } from "./enter-answer.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: AskedBodies;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await askBodies(world, [people.social, people.culture]);
});

const actor = () => asked.registrar.actor();
const waiting = () => waitingUpload(world, asked);
const form = (upload: string, more: object = {}) => ({
  upload,
  id: world.newId(),
  consultee: asked.consultees[1]?.id,
  title: "Svar på remiss",
  kind: "committee_statement",
  stance: "supports_with_viewpoints",
  ...more,
});
const answers = () => world.db.selectFrom("consultation_answer").selectAll().execute();
const uploads = () => world.db.selectFrom("answer_upload").select(["id", "state"]).execute();
const faults = (outcome: Awaited<ReturnType<typeof enterAnswer>>) =>
  outcome.ok || outcome.problem.kind !== "invalid"
    ? outcome
    : outcome.problem.fields.map(({ path, key }) => [path, key]);

describe("an answer that came by mail or on paper", () => {
  it("is kept until it is confirmed, and is then a record in the case, byte for byte", async () => {
    const upload = await waiting();
    const [section] = asked.proposal;
    const given = form(upload, {
      senderNumber: "KUL 2026/9",
      decidedDay: "2026-03-05",
      ownSummary: "Nämnden är positiv.",
      decision: "Nämnden godkänner svaret.",
      viewpoints: [
        { use: "yes", kind: "wish", section: section?.section_id, words: "Beskriv larmkedjan." },
        { kind: "support", section: "", words: "Inte ikryssad." },
        { use: "yes", kind: "wish", section: "", words: " " },
      ],
      dissents: [
        { kind: "reservation", names: "Kim Ek (X)", statement: "Vi yrkar avslag." },
        { kind: "reservation", names: "", statement: "" },
      ],
    });
    const outcome = await enterAnswer(world, await actor(), given);
    expect(outcome).toMatchObject({ ok: true, value: { consulteeName: "Kulturnämnden", late: false } });
    if (!outcome.ok) return;
    const stored = (await answers()).find(({ id }) => id === outcome.value.id);
    expect(stored).toMatchObject({ channel: "upload", sender_number: "KUL 2026/9", summary: "Nämnden är positiv." });
    expect(stored?.reading).toMatchObject({ answer: { stance: { value: "supports" } } });
    const viewpoints = await world.db.selectFrom("viewpoint").select("words").execute();
    expect(viewpoints).toEqual([{ words: "Beskriv larmkedjan." }]);
    const file = await world.db.selectFrom("document_file").selectAll().executeTakeFirstOrThrow();
    expect(file).toMatchObject({ document_id: given.id, name: "svar.txt" });
    expect(await enterAnswer(world, await actor(), { ...given, id: world.newId() })).toMatchObject({
      problem: { kind: "too-late", key: "consultations:upload.shut-taken" },
    });
  });

  it("from somebody who was not asked makes them a consultee", async () => {
    const given = form(await waiting(), { consultee: "not-asked", otherName: "Föreningen Trygg" });
    expect(await enterAnswer(world, await actor(), given)).toMatchObject({
      value: { consulteeName: "Föreningen Trygg" },
    });
    const last = await world.db.selectFrom("consultee").selectAll().orderBy("position", "desc").executeTakeFirst();
    expect(last).toMatchObject({ name: "Föreningen Trygg", asked_as: "unsolicited", stage: "answered", position: 3 });
  });

  it("tells every fault at its field", async () => {
    const upload = await waiting();
    const wrong = form(upload, {
      consultee: "not-asked",
      title: " ",
      kind: undefined,
      stance: "maybe",
      decidedDay: "i går",
      dissents: [{ kind: "reservation", names: "", statement: "Vi yrkar avslag." }],
    });
    expect(faults(await enterAnswer(world, await actor(), wrong))).toEqual([
      ["title", "consultations:upload.title-missing"],
      ["kind", "consultations:upload.kind-missing"],
      ["stance", "consultations:upload.stance-missing"],
      ["decidedDay", "web:field.not-a-day"],
      ["dissents.0.names", "consultations:upload.dissent-names-missing"],
    ]);
    const strangers = [{ consultee: world.newId() }, { consultee: "x" }];
    for (const stranger of strangers)
      expect(faults(await enterAnswer(world, await actor(), form(upload, stranger)))).toEqual([
        ["consultee", "consultations:upload.consultee-missing"],
      ]);
    const elsewhere = [{ use: "yes", kind: "wish", section: world.newId(), words: "x" }];
    expect(faults(await enterAnswer(world, await actor(), form(upload, { viewpoints: elsewhere })))).toEqual([
      ["viewpoints", "consultations:upload.section-unknown"],
    ]);
    expect(await enterAnswer(world, await actor(), form(upload))).toMatchObject({ ok: true });
  });

  it("is refused to other authorities' people and to readers, and nothing changes", async () => {
    const upload = await waiting();
    const before = [await uploads(), await answers()];
    for (const stranger of [people.registrar, people.otherRegistrar, people.auditor]) {
      const them = await stranger.actor();
      const refused = { ok: false, problem: { kind: "forbidden" } };
      expect(await enterAnswer(world, them, form(upload))).toMatchObject(refused);
    }
    expect([await uploads(), await answers()]).toEqual(before);
  });

  it("is not taken when the consultation is closed", async () => {
    const upload = await waiting();
    await arrange(world, (tx) => tx.updateTable("consultation").set({ state: "closed" }).execute());
    const shut = { problem: { kind: "too-late", key: "consultations:problem.not-out" } };
    expect(await enterAnswer(world, await actor(), form(upload))).toMatchObject(shut);
  });
});
