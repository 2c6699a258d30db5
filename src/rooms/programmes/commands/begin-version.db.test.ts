import { beforeAll, describe, expect, it } from "vitest";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addCase, addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { withdrawConsultation } from "../../consultations/commands/withdraw-consultation.ts";
import { focusAreasOf } from "../queries/focus-areas-of.ts";
import { requirementsOf } from "../queries/requirements-of.ts";
import { beginVersion } from "./begin-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const begin = async (more: object) =>
  beginVersion(world, await people.strategist.actor(), { periodLabel: "2027–2030", from: "nothing", ...more });
const rowOf = (id: string) =>
  world.db.selectFrom("programme_version").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const partsOf = (id: string) =>
  world.db.selectFrom("programme_part").selectAll().where("version_id", "=", id).orderBy("position").execute();

describe("beginning a version", () => {
  it("copies the version in force: the same parts and requirements, and areas that say where they come from", async () => {
    const earlier = await addVersion(world, people.board);
    const made = resultOf(await begin({ programme: earlier.programme.id, from: "version" }));
    expect([made.number, made.carried]).toEqual([2, 1]);
    expect(await rowOf(made.id)).toMatchObject({
      state: "drafting",
      based_on_id: earlier.id,
      created_by: people.strategist.id,
    });
    const parts = await partsOf(made.id);
    expect(parts.map(({ part_id }) => part_id)).toEqual(earlier.parts.map(({ partId }) => partId));
    expect(parts.map(({ id }) => id)).not.toContain(earlier.parts[0]?.id);
    const [requirement] = await requirementsOf(world.db, made.id);
    const areas = await focusAreasOf(world.db, made.id);
    expect(requirement).toMatchObject({ requirementId: earlier.requirements[0]?.id, areaIds: [areas[0]?.id] });
    expect(areas.map(({ name, predecessorIds }) => [name, predecessorIds])).toEqual(
      earlier.areas.map(({ id, name }) => [name, [id]]),
    );
  });

  it("takes the newest text of a consultation, whose sections keep their ids, and finds earlier requirements again", async () => {
    const register = await addRegister(world, people.board, "KS {year}/{serial}");
    const sent = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist, register });
    const programme = { ...(await addVersion(world, people.board)).programme };
    const first = resultOf(await begin({ programme: programme.id, from: "consultation", consultation: sent.id }));
    expect(await rowOf(first.id)).toMatchObject({
      state: "in_consultation",
      consultation_id: sent.id,
      case_id: sent.caseId,
    });
    expect((await partsOf(first.id)).map(({ part_id, kind }) => [part_id, kind])).toEqual(
      sent.sections.map(({ sectionId, level }) => [sectionId, level === 1 ? "chapter" : "section"]),
    );
    expect(first.homeless).toBe(1);
    expect(faultsOf(await begin({ programme: programme.id, from: "consultation", consultation: sent.id }))).toEqual({
      consultation: "programmes:begin.consultation-tied",
    });
    const draft = await draftOne(world, { sender: people.board, by: people.strategist, register });
    const withdrawn = { consultation: draft.id, expectedVersion: 3, reason: "Dubblett" };
    resultOf(await withdrawConsultation(world, draft.actor, withdrawn));
    expect(faultsOf(await begin({ programme: programme.id, from: "consultation", consultation: draft.id }))).toEqual({
      consultation: "programmes:begin.consultation-withdrawn",
    });
  });

  it("says every fault at once, and makes one of a form that is sent twice", async () => {
    const { programme } = await draftVersion(world, people);
    const foreign = await sendOut(world, { sender: people.social, to: [people.culture] });
    const theirs = await addCase(
      world,
      people.registrar,
      await addRegister(world, people.social, "SN {year}/{serial}"),
    );
    const asked = { programme: programme.id, case: theirs.number, from: "consultation", consultation: foreign.id };
    expect(faultsOf(await begin(asked))).toEqual({
      case: "programmes:version.case-elsewhere",
      consultation: "programmes:begin.consultation-unknown",
    });
    expect(faultsOf(await begin({ programme: programme.id, from: "version" }))).toEqual({
      basedOn: "programmes:begin.no-version",
    });
    expect(faultsOf(await begin({ programme: programme.id, from: "consultation" }))).toEqual({
      consultation: "programmes:begin.consultation-missing",
    });
    expect(faultsOf(await begin({ programme: programme.id, periodLabel: "", from: "" }))).toEqual({
      periodLabel: "programmes:begin.label-missing",
      from: "programmes:begin.from-missing",
    });
    const id = world.newId();
    resultOf(await begin({ programme: programme.id, id }));
    expect(await begin({ programme: programme.id, id })).toMatchObject({
      problem: { key: "programmes:problem.version-begun" },
    });
  });

  it("is refused to others, and to those who only read", async () => {
    const { programme } = await draftVersion(world, people);
    const asked = { programme: programme.id, periodLabel: "2027", from: "nothing" };
    for (const one of [people.officer, people.secretary]) {
      await expectRefused(world, ["programme_version"], async () => beginVersion(world, await one.actor(), asked));
    }
  });
});
