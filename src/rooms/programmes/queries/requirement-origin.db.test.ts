import { expect, it } from "vitest";
import { addAnswer, addProposal, askBodies } from "../../../../tests/support/asked-bodies.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addVersion } from "../../../../tests/support/programme.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { requirementOrigin } from "./requirement-origin.ts";

it("follows a requirement through its versions, and back to the viewpoints that changed its section", async () => {
  const world = await testWorld();
  const { social } = await cast(world);
  const asked = await askBodies(world, [social]);
  const version = await addVersion(world, asked.board, { state: "compiling" });
  const [requirement] = version.requirements;
  const part = version.parts.find(({ heading }) => heading === "Trygga lokaler: krav");
  if (!requirement || !part) throw new Error("nothing is demanded");
  expect(await requirementOrigin(world.db, world.newId())).toBeNull();
  await addAnswer(world, asked.consultees[0]?.id ?? "");
  const [changed] = await addProposal(world, asked.id, 2, [part.partId]);
  const viewpoint = await world.db.selectFrom("viewpoint").select("id").executeTakeFirstOrThrow();
  await arrange(world, async (tx) => {
    await tx.updateTable("programme_version").set({ consultation_id: asked.id }).where("id", "=", version.id).execute();
    const handling = { id: world.newId(), viewpoint_id: viewpoint.id, outcome: "taken", reason: "Omskrivet." };
    await tx
      .insertInto("viewpoint_handling")
      .values({ ...handling, changed_section_id: changed?.id ?? null, handled_at: world.now() })
      .execute();
  });
  const origin = await requirementOrigin(world.db, requirement.id);
  expect(origin).toMatchObject({ programmeId: version.programme.id, bodyId: asked.board.id });
  expect(origin?.wordings).toMatchObject([
    { number: 1, state: "compiling", text: requirement.text, partId: part.partId },
  ]);
  expect(origin?.viewpoints).toMatchObject([
    {
      respondent: "Socialnämnden",
      consultationId: asked.id,
      outcome: "taken",
      reason: "Omskrivet.",
      partId: part.partId,
    },
  ]);
});
