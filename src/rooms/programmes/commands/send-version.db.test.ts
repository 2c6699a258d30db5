import { beforeAll, describe, expect, it } from "vitest";
import { draftOne, sendOut } from "../../../../tests/support/consultation.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { addRegister } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { newestSections } from "../../consultations/index.ts";
import { sendVersion } from "./send-version.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
describe("sending a version on consultation", () => {
  it("puts its text as the proposal, with the ids it has, and follows the consultation", async () => {
    const register = await addRegister(world, people.board, "KS {year}/{serial}");
    const draft = await draftOne(world, { sender: people.board, by: people.strategist, register });
    const version = await addVersion(world, people.board, { state: "approved_for_consultation" });
    const send = async (id: string, consultation: string) =>
      sendVersion(world, await me(), { version: id, expectedVersion: await versionOf(world, id), consultation });
    resultOf(await send(version.id, draft.id));
    expect((await newestSections(world.db, draft.id)).map(({ sectionId, level }) => [sectionId, level])).toEqual(
      version.parts.map(({ partId, kind }) => [partId, kind === "chapter" ? 1 : 2]),
    );
    const row = await world.db
      .selectFrom("programme_version")
      .select(["consultation_id", "case_id"])
      .where("id", "=", version.id)
      .executeTakeFirst();
    expect(row).toEqual({ consultation_id: draft.id, case_id: draft.caseId });
    resultOf(await send(version.id, draft.id));
    const second = await draftOne(world, { sender: people.board, by: people.strategist, register });
    expect(await send(version.id, second.id)).toMatchObject({
      problem: { key: "programmes:problem.consultation-begun" },
    });
    const other = await addVersion(world, people.board, { state: "approved_for_consultation" });
    expect(faultsOf(await send(other.id, draft.id))).toEqual({ consultation: "programmes:begin.consultation-tied" });
    const out = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist, register });
    expect(faultsOf(await send(other.id, out.id))).toEqual({ consultation: "programmes:begin.consultation-not-draft" });
    const foreign = await draftOne(world, { sender: people.social });
    expect(faultsOf(await send(other.id, foreign.id))).toEqual({
      consultation: "programmes:begin.consultation-unknown",
    });
    const asked = { version: other.id, expectedVersion: 1, consultation: draft.id };
    await expectRefused(world, ["programme_version", "proposal"], async () =>
      sendVersion(world, await people.officer.actor(), asked),
    );
    const { id: early } = await draftVersion(world, people);
    expect(await send(early, draft.id)).toMatchObject({ problem: { key: "programmes:problem.not-approved" } });
  });
});
