import { handleViewpoints } from "../../src/rooms/consultations/commands/handle-viewpoints.ts";
import { addProposal } from "./asked-bodies.ts";
import { addPerson } from "./cast.ts";
import { answered, seenIn } from "./compiled.ts";
import { addActivity, addGoal } from "./plan-rows.ts";
import { addVersion } from "./programme.ts";
import { resultOf } from "./refused.ts";
import { arrange, type TestWorld } from "./world.ts";

/** A paragraph, as running text is stored. */
const prose = (text: string) =>
  JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] });

/** A viewpoint was taken, and the words of its section changed for it; another was noted. */
async function viewpointTaken(world: TestWorld) {
  const { people, asked, sectionId } = await answered(world);
  const ids = asked.proposal.map(({ section_id }) => section_id);
  const changedSection = (await addProposal(world, asked.id, 2, ids))[2]?.id ?? "";
  await arrange(world, async (tx) => {
    const say = (id: string, text: string) =>
      tx
        .updateTable("proposal_section")
        .set({ content: prose(text) })
        .where("id", "=", id)
        .execute();
    await say(asked.proposal[2]?.id ?? "", "Staden har en larmkedja.");
    await say(changedSection, "Staden har en larmkedja som övas.");
    await tx.updateTable("consultation").set({ state: "compiling" }).where("id", "=", asked.id).execute();
  });
  const [first = "", second = ""] = await seenIn(world, asked);
  const actor = await asked.strategist.actor();
  const handled = { consultation: asked.id, seen: [first], outcome: "taken", reason: "Avsnittet skrivs om." };
  resultOf(await handleViewpoints(world, actor, { ...handled, changedSection }));
  resultOf(await handleViewpoints(world, actor, { ...handled, seen: [second], outcome: "noted" }));
  return { people, asked, sectionId };
}

/**
 * A whole red thread: a committee's viewpoint was taken and changed a section; the version that was adopted after the consultation
 * demands something there; the same committee has a goal and an activity for it.
 */
export async function redThreadWorld(world: TestWorld) {
  const { people, asked, sectionId } = await viewpointTaken(world);
  const version = await addVersion(world, asked.board, {
    chapters: [{ heading: "Larm", requirements: ["Alla ska öva larmkedjan."] }],
  });
  await arrange(world, async (tx) => {
    const part = version.parts.find(({ kind }) => kind === "section")?.id ?? "";
    await tx
      .updateTable("programme_part")
      .set({ part_id: sectionId ?? "" })
      .where("id", "=", part)
      .execute();
    await tx.updateTable("programme_version").set({ consultation_id: asked.id }).where("id", "=", version.id).execute();
  });
  const { requirements } = version;
  const goal = await addGoal(world, people.social, { title: "Öva larmkedjan", requirements });
  await addActivity(world, goal, { title: "Första övningen", state: "done", evidence: 1 });
  const coordinator = await addPerson(world, "Siv Samordnarsson", "security_coordinator", people.culture);
  return {
    people,
    asked,
    coordinator,
    strategist: asked.strategist,
    section: sectionId ?? "",
    requirement: requirements[0]?.id ?? "",
  };
}
