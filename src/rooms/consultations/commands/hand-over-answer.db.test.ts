import { beforeEach, describe, expect, it } from "vitest";
import { consulteeRow, incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { handOverAnswer } from "./hand-over-answer.ts";
import { linkOwnCase } from "./link-own-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let asked: Awaited<ReturnType<typeof incomingCast>>;
let own: { id: string; number: string };

beforeEach(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  own = await addCase(world, people.otherRegistrar, asked.own);
  await arrange(world, (tx) => linkOwnCase(tx, asked.consultee, own.id));
});

const handOver = async (person: typeof people.registrar, more: Record<string, unknown> = {}) =>
  handOverAnswer(world, await person.actor(), {
    consultee: asked.consultee,
    id: world.newId(),
    version: "2",
    kind: "committee_statement",
    stance: "supports_with_viewpoints",
    decidedDay: "2026-03-09",
    summary: "Nämnden är positiv.",
    files: [await keepText(world, "svar.txt", "Nämnden tillstyrker.")],
    sent: [await keepText(world, "svar.txt", "Nämnden tillstyrker.")],
    ...more,
  });
const documents = (caseId: string) =>
  world.db
    .selectFrom("document")
    .innerJoin("document_file", "document_file.document_id", "document.id")
    .select(["direction", "public_title", "name", "sha256"])
    .where("case_id", "=", caseId)
    .execute();

describe("an answer with a file that was decided elsewhere", () => {
  it("leaves one's own case and reaches the sender's with all that it says, file and all", async () => {
    const [section = ""] = asked.sent.sections;
    const sent = resultOf(
      await handOver(people.otherRegistrar, {
        viewpoints: [
          { kind: "wish", section, words: "Fler lokaler." },
          { kind: "question", section: null, words: "När?" },
        ],
        stances: [{ section, stance: "rejects_in_part" }],
        replies: [{ question: asked.sent.question, text: "Ja." }],
        dissents: [{ kind: "reservation", names: "Kim Ek (X)", statement: "Nej." }],
      }),
    );
    expect(sent).toMatchObject({ number: own.number, sender: "SOC 2026/1", document: 1, late: false });
    const [here, there] = [await documents(own.id), await documents(asked.file.id)];
    expect([here[0]?.direction, there[0]?.direction]).toEqual(["dispatched", "received"]);
    expect(here[0]?.sha256).toBe(there[0]?.sha256);
    const answer = await world.db.selectFrom("consultation_answer").selectAll().executeTakeFirstOrThrow();
    expect(answer).toMatchObject({ channel: "upload", sender_number: own.number, stance: "supports_with_viewpoints" });
    const viewpoints = await world.db.selectFrom("viewpoint").selectAll().orderBy("position").execute();
    expect(viewpoints.map(({ section_id, words }) => [section_id, words])).toEqual([
      [section, "Fler lokaler."],
      [null, "När?"],
    ]);
    expect(await world.db.selectFrom("answer_dissent").selectAll().execute()).toHaveLength(1);
    expect(await consulteeRow(world, asked.consultee)).toMatchObject({ stage: "answered" });
    const trail = await world.db.selectFrom("audit_entry").select(["action", "body_id"]).execute();
    expect(trail).toEqual(
      expect.arrayContaining([
        { action: "consultations/hand-over-answer", body_id: people.culture.id },
        { action: "consultations/note-answer", body_id: people.social.id },
      ]),
    );
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("is one answer when it is sent twice", async () => {
    const id = world.newId();
    resultOf(await handOver(people.otherRegistrar, { id }));
    expect(await handOver(people.otherRegistrar, { id, version: "3" })).toMatchObject({
      problem: { key: "consultations:quick.problem.sent-already" },
    });
  });

  it("is refused to all others, with a real id, and nothing has changed", async () => {
    for (const person of [people.registrar, people.officer, people.auditor, people.nobody]) {
      const more = { files: [], sent: [] };
      await expectRefused(world, ["consultation_answer", "consultee", "document"], () => handOver(person, more));
    }
  });

  it("is told what is wrong", async () => {
    const wrong = await handOver(people.otherRegistrar, {
      kind: "declined",
      stance: "maybe",
      decidedDay: "2026-02-30",
      viewpoints: [{ kind: "wish", section: null, words: " " }],
    });
    expect(Object.keys(faultsOf(wrong)).sort()).toEqual(["decidedDay", "kind", "stance", "viewpoints.0.words"]);
    expect(faultsOf(await handOver(people.otherRegistrar, { files: [] }))).toEqual({
      files: "consultations:upload.file-missing",
    });
    const stranger = [{ kind: "wish", section: world.newId(), words: "Fel." }];
    expect(faultsOf(await handOver(people.otherRegistrar, { viewpoints: stranger }))).toEqual({
      viewpoints: "consultations:upload.section-unknown",
    });
    expect(await handOver(people.otherRegistrar, { version: "1" })).toMatchObject({ problem: { kind: "conflict" } });
  });
});
