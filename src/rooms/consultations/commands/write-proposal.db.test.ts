import { beforeAll, describe, expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { proposalSections } from "../queries/proposal-sections.ts";
import { startConsultation } from "./start-consultation.ts";
import { writeProposal } from "./write-proposal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

const sectionsOf = (consultation: string) =>
  world.db
    .selectFrom("proposal_section as s")
    .innerJoin("proposal as p", "p.id", "s.proposal_id")
    .select(["p.number", "s.section_id as id", "s.heading", "s.level"])
    .where("p.consultation_id", "=", consultation)
    .orderBy("p.number")
    .orderBy("s.position")
    .execute();
const headings = (sections: { heading: string }[]) => sections.map(({ heading }) => heading);

describe("writing a proposal", () => {
  it("cuts it at its headings and keeps what stands before the first", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const markdown = "Först något.\n\n# Ett\n\nText.\n\n## Två \\*\n\n- a\n- b\n\n##### För djup\n";
    resultOf(await writeProposal(world, draft.actor, { consultation: draft.id, expectedVersion: 1, markdown }));
    const sections = await sectionsOf(draft.id);
    expect(sections.map(({ heading, level }) => [heading, level])).toEqual([
      ["Inledning", 1],
      ["Ett", 1],
      ["Två *", 2],
    ]);
    expect(await proposalSections(world.db, draft.id)).toEqual([]);
  });

  it("keeps a section's id while it is written over", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const before = await sectionsOf(draft.id);
    const markdown = "# Uppföljning\n\nNytt.\n\n# 2. Fokusområden:\n\nText.\n\n# Helt nytt\n\nMer.";
    resultOf(await writeProposal(world, draft.actor, { consultation: draft.id, expectedVersion: 1, markdown }));
    const after = await sectionsOf(draft.id);
    const id = (heading: string) => before.find((section) => section.heading === heading)?.id;
    expect(after.slice(0, 2).map((section) => section.id)).toEqual([id("Uppföljning"), id("Fokusområden")]);
    expect(before.map((section) => section.id)).not.toContain(after[2]?.id);
  });

  it("begins the next version when the first is sent, and what is sent stays as it is", async () => {
    const sent = await sendOut(world, { sender: people.social, to: [people.culture] });
    const markdown = "# Inledning\n\nÄndrat.\n\n# Fokusområden\n\nÄndrat.";
    const made = resultOf(
      await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown, note: "Kortare." }),
    );
    expect(made.number).toBe(2);
    const all = await sectionsOf(sent.id);
    const second = all.filter(({ number }) => number === 2);
    expect(second.map((section) => section.id)).toEqual(sent.sections.slice(0, 2).map(({ sectionId }) => sectionId));
    const shown = await proposalSections(world.db, sent.id);
    expect(headings(shown)).toEqual(headings(sent.sections));
    expect(shown.slice(0, 1).map(({ content }) => toMarkdown(content))).toEqual(["Programmet gäller hela staden."]);
  });

  it("carries on the sections of an earlier consultation of the same body, and of no other", async () => {
    const ours = await draftOne(world, { sender: people.social });
    const theirs = await draftOne(world, { sender: people.culture });
    const asked = { register: ours.register.id, title: "Nästa program", dueDay: "2026-05-04", instructions: "Svara." };
    const idsAfter = async (carriesOn: string) => {
      const { id: consultation } = resultOf(await startConsultation(world, ours.actor, asked));
      const markdown = "# Fokusområden\n\nNy text.";
      const form = { consultation, expectedVersion: 0, markdown, carriesOn };
      resultOf(await writeProposal(world, ours.actor, form));
      return (await sectionsOf(consultation)).map(({ id }) => id);
    };
    const idOf = async (consultation: string) =>
      (await sectionsOf(consultation)).flatMap(({ heading, id }) => (heading === "Fokusområden" ? [id] : []));
    expect(await idsAfter(ours.id)).toEqual(await idOf(ours.id));
    expect(await idsAfter(theirs.id)).not.toEqual(await idOf(theirs.id));
  });

  it("keeps the file it was read out of as a working document, and a later file as its next version", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const asked = { consultation: draft.id, markdown: "# Ett\n\nText." };
    const [one, two] = [await keepText(world, "forslag.md", "# Ett"), await keepText(world, "forslag-2.md", "# Två")];
    resultOf(await writeProposal(world, draft.actor, { ...asked, expectedVersion: 1, files: [one] }));
    resultOf(await writeProposal(world, draft.actor, { ...asked, expectedVersion: 2, files: [two] }));
    const { rows } = await world.pool.query(
      `select d.status, f.document_version as version, f.name from proposal p join document d on d.id = p.document_id
       join document_file f on f.document_id = d.id where p.consultation_id = $1 order by 2`,
      [draft.id],
    );
    expect(rows).toEqual([
      { status: "working", version: 1, name: "forslag.md" },
      { status: "working", version: 2, name: "forslag-2.md" },
    ]);
  });

  it("is a conflict when somebody has written meanwhile, and says what is wrong", async () => {
    const draft = await draftOne(world, { sender: people.social });
    const write = (more: object) =>
      writeProposal(world, draft.actor, { consultation: draft.id, expectedVersion: 1, markdown: "# A\n\nB", ...more });
    expect(await write({ expectedVersion: 0 })).toMatchObject({ ok: false, problem: { kind: "conflict" } });
    expect(faultsOf(await write({ markdown: " " }))).toEqual({ markdown: "consultations:proposal.missing" });
    expect(faultsOf(await write({ markdown: "Bara text" }))).toEqual({
      markdown: "paper:sections.no-headings",
    });
    const long = `# ${"x".repeat(301)}\n\nB`;
    expect(faultsOf(await write({ markdown: long }))).toEqual({ markdown: "paper:sections.heading-too-long" });
    const many = Array.from({ length: 301 }, (_, at) => `# R${at}`).join("\n");
    expect(faultsOf(await write({ markdown: many }))).toEqual({ markdown: "paper:sections.too-many" });
  });

  it("is refused to those who are asked", async () => {
    const outsider = await addBody(world, "Fritidsnämnden");
    const sent = await sendOut(world, { sender: people.social, to: [people.culture, outsider] });
    await expectRefused(world, ["proposal", "proposal_section"], async () =>
      writeProposal(world, await people.otherRegistrar.actor(), {
        consultation: sent.id,
        expectedVersion: 0,
        markdown: "# A\n\nB",
      }),
    );
  });
});
