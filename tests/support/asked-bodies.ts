import type { World } from "../../src/platform/world.ts";
import type { GivenAnswer } from "../../src/rooms/consultations/commands/given-answer.ts";
import { receiveAnswer } from "../../src/rooms/consultations/commands/receive-answer.ts";
import { addBody, addPerson, type Body, type Person } from "./cast.ts";
import { addCase, addRegister } from "./register.ts";
import { arrange } from "./world.ts";

/** A consultation that is out, as rows: what is tried afterwards does not depend on how it was sent. */
export type AskedBodies = Awaited<ReturnType<typeof askBodies>>;

const sections = ["Beredskap", "Personsäkerhet", "Larmkedja"];

/** One proposal version with its sections; `ids` are the sections' ids in every version. */
export async function addProposal(world: World, consultationId: string, number: number, ids: readonly string[]) {
  const id = world.newId();
  const rows = ids.map((section_id, position) => ({
    id: world.newId(),
    proposal_id: id,
    section_id,
    position,
    level: 1,
    heading: sections[position] ?? `Avsnitt ${position + 1}`,
    content: JSON.stringify({ type: "doc", content: [{ type: "paragraph" }] }),
  }));
  await arrange(world, async (tx) => {
    const created_at = world.now();
    const sent = number === 1 ? { sent_at: created_at } : {};
    await tx
      .insertInto("proposal")
      .values({
        id,
        consultation_id: consultationId,
        number,
        title: `Säkerhetsprogram, version ${number}`,
        created_at,
        ...sent,
      })
      .execute();
    await tx.insertInto("proposal_section").values(rows).execute();
  });
  return rows;
}

/** The executive board asks each of `asked`, and an outside body, to answer by 1 April 2026. */
export async function askBodies(world: World, asked: readonly Body[]) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const strategist = await addPerson(world, "Stina Strategsson", "security_strategist", board);
  const registrar = await addPerson(world, "Rakel Registerström", "registrar", board);
  const file = await addCase(world, registrar, await addRegister(world, board, "KS {year}/{serial}"), {
    publicSubject: "Säkerhetsprogram för kommunen",
  });
  const id = world.newId();
  const consultation = {
    id,
    case_id: file.id,
    body_id: board.id,
    title: "Förslag till säkerhetsprogram",
    instructions: "Svara på förslaget.",
    due_day: Temporal.PlainDate.from("2026-04-01"),
    state: "sent",
    sent_at: world.now(),
    created_at: world.now(),
  };
  const mine = { consultation_id: id, stage: "sent", due_day: consultation.due_day };
  const consultees = [
    ...asked.map((body) => ({ ...mine, id: world.newId(), body_id: body.id, name: body.name, asked_as: "asked" })),
    { ...mine, id: world.newId(), name: "Storviks brandförsvar", email: "brand@varn.test", asked_as: "invited" },
  ].map((row, position) => ({ ...row, position }));
  await arrange(world, async (tx) => {
    await tx.insertInto("consultation").values(consultation).execute();
    await tx.insertInto("consultee").values(consultees).execute();
  });
  const proposal = await addProposal(
    world,
    id,
    1,
    sections.map(() => world.newId()),
  );
  return { id, board, strategist, registrar, file, consultees, proposal };
}

/** An answer that has reached the sender; `more` is whatever it says besides. */
export async function addAnswer(world: World, consulteeId: string, more: Partial<GivenAnswer> = {}, by?: Person) {
  const given: GivenAnswer = {
    consulteeId,
    kind: "committee_statement",
    stance: "supports_with_viewpoints",
    channel: "report",
    senderNumber: "SOC 2026/117",
    decidedDay: Temporal.PlainDate.from("2026-03-09"),
    ownSummary: "Nämnden är positiv och önskar en tydligare larmkedja.",
    extract: null,
    decision: null,
    reading: null,
    title: "Svar på remiss",
    documentId: world.newId(),
    createdBy: by?.id ?? null,
    files: [],
    viewpoints: [{ kind: "wish", sectionId: null, words: "Larmkedjan bör beskrivas tydligare." }],
    sectionStances: [],
    replies: [],
    dissents: [],
    ...more,
  };
  const means = { now: world.now(), newId: world.newId, enqueue: world.enqueue };
  const outcome = await arrange(world, (tx) => receiveAnswer(tx, given, means));
  if (!outcome.ok) throw new Error(`no answer: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
