import { beforeAll, describe, expect, it } from "vitest";
import { sendOut } from "../../../../tests/support/consultation.ts";
import { draftVersion, programmeCast, versionOf } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { writeProposal } from "../../consultations/index.ts";
import { addRequirement } from "./add-requirement.ts";
import { beginVersion } from "./begin-version.ts";
import { takeBackProposal } from "./take-back-proposal.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const take = async (version: string) =>
  takeBackProposal(world, await me(), { version, expectedVersion: await versionOf(world, version) });

describe("taking the text back from a consultation", () => {
  it("changes, adds and removes, and keeps what demands something", async () => {
    const sent = await sendOut(world, { sender: people.board, to: [people.social], by: people.strategist });
    const { programme } = await draftVersion(world, people);
    const asked = { programme: programme.id, periodLabel: "2027", from: "consultation", consultation: sent.id };
    const { id } = resultOf(await beginVersion(world, await me(), asked));
    expect(await take(id)).toMatchObject({ problem: { key: "programmes:problem.not-written-now" } });
    await arrange(world, (tx) =>
      tx.updateTable("consultation").set({ state: "compiling" }).where("id", "=", sent.id).execute(),
    );
    const parts = await world.db
      .selectFrom("programme_part")
      .selectAll()
      .where("version_id", "=", id)
      .orderBy("position")
      .execute();
    const demanding = parts.find(({ heading }) => heading === "Uppföljning");
    const written = { part: demanding?.id, text: "Nämnderna ska rapportera.", addressee: "all" };
    resultOf(await addRequirement(world, await me(), written));
    const markdown = "# Inledning\n\nÄndrad text.\n\n# Fokusområden\n\nFem.\n\n# Helt nytt kapitel\n\nText.";
    resultOf(await writeProposal(world, sent.actor, { consultation: sent.id, expectedVersion: 0, markdown }));
    const taken = resultOf(await take(id));
    expect(taken).toMatchObject({ kept: 1, removed: 1 });
    const after = await world.db
      .selectFrom("programme_part")
      .selectAll()
      .where("version_id", "=", id)
      .orderBy("position")
      .execute();
    expect(after.map(({ heading }) => heading)).toEqual([
      "Inledning",
      "Fokusområden",
      "Helt nytt kapitel",
      "Uppföljning",
    ]);
    expect(after[0]?.id).toBe(parts[0]?.id);
    expect(JSON.stringify(after[0]?.content)).toContain("Ändrad text.");
    const row = await world.db.selectFrom("programme_version").select("state").where("id", "=", id).executeTakeFirst();
    expect(row?.state).toBe("compiling");
    await expectRefused(world, ["programme_part"], async () =>
      takeBackProposal(world, await people.officer.actor(), { version: id, expectedVersion: 2 }),
    );
  });

  it("says so when there is no consultation", async () => {
    const { id } = await draftVersion(world, people);
    expect(await take(id)).toMatchObject({ problem: { key: "programmes:problem.no-consultation" } });
    const asked = { version: id, expectedVersion: 5 };
    expect(await takeBackProposal(world, await me(), asked)).toMatchObject({ problem: { kind: "conflict" } });
    expect(faultsOf(await takeBackProposal(world, await me(), { version: "x", expectedVersion: 1 }))).toEqual({
      version: "programmes:problem.version-missing",
    });
  });
});
