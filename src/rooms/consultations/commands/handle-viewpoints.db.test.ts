import { beforeEach, describe, expect, it } from "vitest";
import { addProposal } from "../../../../tests/support/asked-bodies.ts";
import { answered, seenIn } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { handleViewpoints } from "./handle-viewpoints.ts";
import { writeProposal } from "./write-proposal.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
});
const handlings = () => world.db.selectFrom("viewpoint_handling").selectAll().orderBy("viewpoint_id").execute();
const form = async (more: object = {}) => ({
  consultation: here.asked.id,
  seen: await seenIn(world, here.asked),
  outcome: "taken",
  reason: "Avsnittet skrivs om.",
  ...more,
});
const handle = async (
  given: object,
  person: { actor(): Promise<Parameters<typeof handleViewpoints>[1]> } = here.asked.strategist,
) => handleViewpoints(world, await person.actor(), given);

describe("handling viewpoints", () => {
  it("says what became of several at once, why, and where it shows; the answers are then being compiled", async () => {
    const later = await addProposal(
      world,
      here.asked.id,
      2,
      here.asked.proposal.map((row) => row.section_id),
    );
    const given = await form({ changedSection: later[2]?.id, tags: "Larm" });
    expect(await handle(given)).toEqual({ ok: true, value: { count: 2 } });
    expect(await handlings()).toMatchObject([
      {
        outcome: "taken",
        reason: "Avsnittet skrivs om.",
        changed_section_id: later[2]?.id,
        handled_by: here.asked.strategist.id,
      },
      { outcome: "taken" },
    ]);
    const tagged = await world.db.selectFrom("viewpoint").select("tags").execute();
    expect(tagged).toEqual([{ tags: ["larm"] }, { tags: ["larm"] }]);
    const consultation = await world.db.selectFrom("consultation").select("state").executeTakeFirst();
    expect(consultation?.state).toBe("compiling");
  });

  it("keeps its way to the section while that version is written on, and what was decided when the section goes", async () => {
    const proposal = { consultation: here.asked.id, title: "Säkerhetsprogram" };
    const write = async (expectedVersion: number, markdown: string) =>
      writeProposal(world, await here.asked.strategist.actor(), { ...proposal, expectedVersion, markdown });
    resultOf(await write(0, "# Mål\n\nEtt.\n\n# Larmkedja\n\nTvå."));
    const rows = () =>
      world.db
        .selectFrom("proposal_section as s")
        .innerJoin("proposal as p", "p.id", "s.proposal_id")
        .select(["s.id", "s.heading"])
        .where("p.sent_at", "is", null)
        .orderBy("s.position")
        .execute();
    const alarm = (await rows()).find(({ heading }) => heading === "Larmkedja")?.id ?? "";
    resultOf(await handle(await form({ changedSection: alarm })));
    resultOf(await write(1, "# Larmkedja\n\nTvå, tydligare.\n\n# Mål\n\nEtt."));
    expect((await rows())[0]).toEqual({ id: alarm, heading: "Larmkedja" });
    resultOf(await write(2, "# Mål\n\nEtt.\n\n# Något helt annat\n\nTre."));
    expect(await handlings()).toMatchObject([{ outcome: "taken", changed_section_id: null }, {}]);
  });

  it("shows whoever comes second what the first decided, and lets it be changed knowingly", async () => {
    const given = await form();
    await handle(given);
    expect(await handle({ ...given, outcome: "not", reason: "Nej." })).toMatchObject({
      problem: { kind: "conflict", current: { outcome: "taken", reason: "Avsnittet skrivs om." } },
    });
    expect(await handle(await form({ outcome: "noted", reason: "" }))).toMatchObject({ ok: true });
    expect(await handlings()).toMatchObject([{ outcome: "noted", version: 2 }, { outcome: "noted" }]);
  });

  it("tells every fault at its field", async () => {
    const fields = async (given: object) => {
      const outcome = await handle(given);
      return outcome.ok || outcome.problem.kind !== "invalid"
        ? outcome
        : outcome.problem.fields.map(({ path, key }) => [path, key]);
    };
    const none = { consultation: here.asked.id };
    expect(await fields(none)).toEqual([
      ["seen", "consultations:handling.none-chosen"],
      ["outcome", "consultations:handling.outcome-missing"],
    ]);
    expect(await fields(await form({ reason: " " }))).toEqual([["reason", "consultations:handling.reason-missing"]]);
    // The version that was answered has not been changed by an answer to it.
    const first = await form({ changedSection: here.asked.proposal[0]?.id });
    expect(await fields(first)).toEqual([["changedSection", "consultations:handling.section-unknown"]]);
    expect(await handle(await form({ seen: `${world.newId()}:1` }))).toMatchObject({ problem: { kind: "missing" } });
  });

  it("is refused to those who do not compile, and nothing changes", async () => {
    const given = await form();
    for (const stranger of [here.asked.registrar, here.people.officer, here.people.registrar])
      expect(await handle(given, stranger)).toMatchObject({ problem: { kind: "forbidden" } });
    expect(await handlings()).toEqual([]);
  });
});
