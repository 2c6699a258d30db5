import type { World } from "../../../platform/world.ts";
import { proposalSections } from "../queries/proposal-sections.ts";
import type { DemoAnswer } from "./demo-consultations.ts";

type Said = Pick<DemoAnswer, "viewpoints" | "replies"> & Partial<Pick<DemoAnswer, "sections">>;

/** What is said of sections and questions, by their ids. @throws for a heading that the proposal does not have. */
export async function answerRows(world: World, consultation: string, { viewpoints, replies, sections = [] }: Said) {
  const known = await proposalSections(world.db, consultation);
  const sectionId = (heading: string) => {
    const found = known.find((one) => one.heading === heading);
    if (!found) throw new Error(`The proposal has no section ${heading}`);
    return found.sectionId;
  };
  const questions = await world.db
    .selectFrom("consultation_question")
    .select("id")
    .where("consultation_id", "=", consultation)
    .orderBy("position")
    .execute();
  return {
    viewpoints: viewpoints.map(({ section, kind, words }) => ({
      ...{ kind, words, use: "yes" },
      section: section === undefined ? null : sectionId(section),
    })),
    stances: sections.map(({ section, stance }) => ({ section: sectionId(section), stance })),
    replies: replies.flatMap((text, at) => (text === "" ? [] : [{ question: questions[at]?.id, text }])),
  };
}
