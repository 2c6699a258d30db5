import { closeConsultation } from "../../src/rooms/consultations/commands/close-consultation.ts";
import { handleViewpoints } from "../../src/rooms/consultations/commands/handle-viewpoints.ts";
import { writeProposal } from "../../src/rooms/consultations/index.ts";
import { advanceVersion } from "../../src/rooms/programmes/commands/advance-version.ts";
import { beginVersion } from "../../src/rooms/programmes/commands/begin-version.ts";
import { sendVersion } from "../../src/rooms/programmes/commands/send-version.ts";
import { addAnswer } from "./asked-bodies.ts";
import { addBody, addPerson, type Body, type Person } from "./cast.ts";
import { seenIn } from "./compiled.ts";
import { draftOne, sendDraft } from "./consultation.ts";
import { cityGoals } from "./plan.ts";
import { programmeInForce } from "./programme-in-force.ts";
import { versionOf } from "./programme-people.ts";
import { resultOf } from "./refused.ts";
import type { TestWorld } from "./world.ts";

export const viewpoint = "Det räcker inte att larmkedjan finns. Den behöver övas.";
export const newDemand = "Nämnderna ska öva sin larmkedja varje år.";
const oldDemand = "Nämnderna ska ha en larmkedja.";
const drill = "Nämnderna ska pröva sin reservplan varje år.";

const chapters = [
  { heading: "Personsäkerhet", section: "Larmkedja", demands: oldDemand, area: "Personsäkerhet" },
  { heading: "Krisberedskap", section: "Reservplan", demands: drill, area: "Krisberedskap" },
];
const changed = `# Personsäkerhet\n\n## Larmkedja\n\n${oldDemand} ${newDemand}\n\n# Krisberedskap\n\n## Reservplan\n\n${drill}`;

/** Two committees that follow the programme, with those who plan and answer for it, and who keeps and who examines it. */
async function peopleOf(world: TestWorld) {
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const council = await addBody(world, "Kommunfullmäktige", "council");
  const social = await addBody(world, "Socialnämnden");
  const culture = await addBody(world, "Kulturnämnden");
  await addPerson(world, "Siv Samordnarsson", "security_coordinator", social);
  await addPerson(world, "Disa Direktörsson", "administration_director", social);
  await addPerson(world, "Rune Revisorsson", "auditor", council);
  return {
    ...{ board, council, social, culture },
    strategist: await addPerson(world, "Stina Strategsson", "security_strategist", board),
    silent: await addPerson(world, "Kim Kultursson", "security_coordinator", culture),
  };
}

/** The section on the alarm chain as the changed proposal has it. */
async function newestSection(world: TestWorld, consultation: string) {
  const rows = world.db.selectFrom("proposal_section as s").innerJoin("proposal as p", "p.id", "s.proposal_id");
  const ours = rows.where("p.consultation_id", "=", consultation).where("s.heading", "=", "Larmkedja");
  return (await ours.select("s.id").orderBy("p.number", "desc").executeTakeFirstOrThrow()).id;
}

type Sent = { board: Body; social: Body; culture: Body; strategist: Person; programme: string };

/** The next version is sent to both committees; one wants the section on the alarm chain changed, and it is. */
async function sendAndCompile(world: TestWorld, { board, social, culture, strategist, programme }: Sent) {
  const actor = await strategist.actor();
  const begun = { programme, periodLabel: "2026–2029", from: "version" };
  const { id: version, number } = resultOf(await beginVersion(world, actor, begun));
  const seen = async () => ({ version, expectedVersion: await versionOf(world, version) });
  resultOf(await advanceVersion(world, actor, { ...(await seen()), act: "approve-for-consultation" }));
  const more = { title: "Reviderat säkerhetsprogram", dueDay: "2025-10-01", by: strategist };
  const draft = await draftOne(world, { sender: board, to: [social, culture], ...more });
  const consultation = draft.id;
  resultOf(await sendVersion(world, actor, { ...(await seen()), consultation }));
  const sent = await sendDraft(world, draft);
  const section = sent.sections.find(({ heading }) => heading === "Larmkedja");
  const wish = { kind: "wish" as const, sectionId: section?.sectionId ?? "", words: viewpoint };
  await addAnswer(world, sent.at(social).id, { viewpoints: [wish] });
  resultOf(await writeProposal(world, actor, { consultation, expectedVersion: 0, markdown: changed }));
  const handled = { consultation, seen: await seenIn(world, sent), outcome: "taken" };
  const why = { reason: "Övningen skrivs in i programmet.", changedSection: await newestSection(world, consultation) };
  resultOf(await handleViewpoints(world, actor, { ...handled, ...why }));
  resultOf(await closeConsultation(world, actor, { consultation }));
  return { consultation, version: number };
}

/**
 * A city whose security programme is in force and whose revised version has come back from a concluded consultation, in which a
 * committee's viewpoint changed a section. All through commands; what comes after is for people to do.
 */
export async function programmeCity(world: TestWorld) {
  world.clock.set("2023-12-04T09:00:00Z");
  const people = await peopleOf(world);
  const { board, council, strategist } = people;
  const title = "Säkerhetsprogram för staden";
  const programme = await programmeInForce(world, { board, decidedBy: council, strategist, title, chapters });
  world.clock.set("2025-09-01T08:00:00Z");
  const sent = await sendAndCompile(world, { ...people, programme: programme.id });
  await cityGoals(world, strategist, board);
  world.clock.set("2025-12-15T08:00:00Z");
  return { ...people, ...sent, programme: programme.slug };
}
