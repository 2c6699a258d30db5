import type { World } from "../../src/platform/world.ts";
import { chooseAddressees } from "../../src/rooms/consultations/commands/choose-addressees.ts";
import { sendConsultation } from "../../src/rooms/consultations/commands/send-consultation.ts";
import { setQuestions } from "../../src/rooms/consultations/commands/set-questions.ts";
import { startConsultation } from "../../src/rooms/consultations/commands/start-consultation.ts";
import { writeProposal } from "../../src/rooms/consultations/commands/write-proposal.ts";
import { proposalSections } from "../../src/rooms/consultations/queries/proposal-sections.ts";
import { addPerson, type Body, type Person } from "./cast.ts";
import { resultOf } from "./refused.ts";
import { addRegister, type Register } from "./register.ts";
import { arrange } from "./world.ts";

export type SendOut = {
  sender: Body;
  to?: readonly { id: string }[];
  groups?: readonly { id: string }[];
  /** Others, one a line: `Namn; adress@exempel.example`. */
  outside?: string;
  title?: string;
  dueDay?: string;
  instructions?: string;
  questions?: readonly string[];
  sections?: readonly { heading: string; text: string; level?: number }[];
  /** Made when they are left out. */
  by?: Person;
  register?: Register;
};

const usual = [
  { heading: "Inledning", text: "Programmet gäller hela staden." },
  { heading: "Fokusområden", text: "Fyra områden ska stärkas." },
  { heading: "Beredskap", text: "Varje nämnd ska öva varje år.", level: 2 },
  { heading: "Uppföljning", text: "Nämnderna rapporterar en gång om året." },
];

const version = async (world: World, id: string) =>
  (await world.db.selectFrom("consultation").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;

/** A consultation that is still a draft, with proposal, questions and addressees. */
export async function draftOne(world: World, wanted: SendOut) {
  const by = wanted.by ?? (await addPerson(world, "Stina Strategsson", "security_strategist", wanted.sender));
  const register = wanted.register ?? (await addRegister(world, wanted.sender, "KS {year}/{serial}"));
  const actor = await by.actor();
  const {
    title = "Säkerhetsprogram 2024–2027",
    dueDay = "2026-05-04",
    instructions = "Svara på det som rör er.",
  } = wanted;
  const asked = { register: register.id, title, dueDay, instructions };
  const made = resultOf(await startConsultation(world, actor, asked));
  const consultation = made.id;
  const markdown = (wanted.sections ?? usual)
    .map(({ heading, text, level = 1 }) => `${"#".repeat(level)} ${heading}\n\n${text}`)
    .join("\n\n");
  resultOf(await writeProposal(world, actor, { consultation, expectedVersion: 0, markdown }));
  const questions = (wanted.questions ?? []).join("\n");
  const asking = { consultation, expectedVersion: await version(world, consultation), questions };
  resultOf(await setQuestions(world, actor, asking));
  const chosen = {
    consultation,
    expectedVersion: await version(world, consultation),
    bodies: (wanted.to ?? []).map(({ id }) => id),
    groups: (wanted.groups ?? []).map(({ id }) => id),
    outside: wanted.outside ?? "",
  };
  resultOf(await chooseAddressees(world, actor, chosen));
  return { id: consultation, caseId: made.caseId, caseNumber: made.number, by, register, actor };
}

/** A real consultation, sent through the commands; everybody's tests begin with one. */
export const sendOut = async (world: World, wanted: SendOut) => sendDraft(world, await draftOne(world, wanted));

/** What was prepared is sent, and who was asked what is looked up. */
export async function sendDraft(world: World, draft: Awaited<ReturnType<typeof draftOne>>) {
  const sending = { consultation: draft.id, expectedVersion: await version(world, draft.id) };
  resultOf(await sendConsultation(world, draft.actor, sending));
  const consultees = await world.db
    .selectFrom("consultee")
    .select(["id", "body_id as bodyId", "name", "email", "due_day as dueDay"])
    .where("consultation_id", "=", draft.id)
    .orderBy("position")
    .execute();
  const questions = await world.db
    .selectFrom("consultation_question")
    .select(["id", "text"])
    .where("consultation_id", "=", draft.id)
    .orderBy("position")
    .execute();
  const sections = await proposalSections(world.db, draft.id);
  const at = (body: { id: string }) => {
    const found = consultees.find(({ bodyId }) => bodyId === body.id);
    if (!found) throw new Error("this body was not asked");
    return found;
  };
  return { ...draft, consultees, questions, sections, at };
}

/** A group addressee with these members. */
export async function addGroup(world: World, name: string, members: readonly Body[]) {
  const id = world.newId();
  await arrange(world, async (tx) => {
    await tx
      .insertInto("group_addressee")
      .values({ id, slug: `group-${id}`, name, kinds: [] })
      .execute();
    for (const { id: body_id } of members) {
      await tx.insertInto("group_member").values({ id: world.newId(), group_id: id, body_id }).execute();
    }
  });
  return { id, name };
}

/** Puts a consultee where its own authority would have brought it. */
export const setStage = (world: World, consultee: string, stage: string, more: Record<string, unknown> = {}) =>
  arrange(world, (tx) =>
    tx
      .updateTable("consultee")
      .set({ stage, ...more })
      .where("id", "=", consultee)
      .execute(),
  );

/** Asks for more time as a consultee would; answers with the request's id. */
export async function askForTime(world: World, consultee: string, wanted = "2026-05-18") {
  const id = world.newId();
  const row = { id, consultee_id: consultee, reason: "Nämnden möts senare.", state: "asked", asked_at: world.now() };
  const wanted_day = Temporal.PlainDate.from(wanted);
  await arrange(world, (tx) =>
    tx
      .insertInto("extension_request")
      .values({ ...row, wanted_day })
      .execute(),
  );
  return id;
}

/** What a consultee has been told, in order. */
export const noticesOf = async (world: World, consultee: string) =>
  (
    await world.db
      .selectFrom("consultee_notice")
      .select("kind")
      .where("consultee_id", "=", consultee)
      .orderBy("id")
      .execute()
  ).map(({ kind }) => kind);
