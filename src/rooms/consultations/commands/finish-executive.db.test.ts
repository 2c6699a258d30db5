import { beforeEach, expect, it } from "vitest";
import { answered, begun } from "../../../../tests/support/compiled.ts";
import { keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { finishExecutive } from "./finish-executive.ts";
import { redraftExecutive } from "./redraft-executive.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
  await begun(world, here.asked);
});
const report = () => world.db.selectFrom("executive_report").selectAll().executeTakeFirstOrThrow();
const form = async (more: object = {}) => ({
  consultation: here.asked.id,
  expectedVersion: 1,
  files: [await keepText(world, "utlåtande.txt")],
  ...more,
});

it("makes it a document of the case that nobody changes any more", async () => {
  const strategist = await here.asked.strategist.actor();
  expect(await finishExecutive(world, strategist, await form())).toMatchObject({ ok: true });
  const { document_id, state } = await report();
  expect(state).toBe("final");
  const document = await world.db.selectFrom("document").selectAll().where("id", "=", document_id).executeTakeFirst();
  expect(document).toMatchObject({
    public_title: "Utlåtande 2026:19 RI: Säkerhetsprogram",
    direction: "drawn_up",
    status: "record",
  });
  const late = { problem: { kind: "too-late", key: "consultations:executive.is-final" } };
  expect(await finishExecutive(world, strategist, await form({ expectedVersion: 2 }))).toMatchObject(late);
  expect(await redraftExecutive(world, strategist, { consultation: here.asked.id })).toMatchObject(late);
});

it("waits for whoever has not seen the latest, and for drafts nobody has chosen between", async () => {
  const strategist = await here.asked.strategist.actor();
  expect(await finishExecutive(world, strategist, await form({ expectedVersion: 9 }))).toMatchObject({
    problem: { kind: "conflict" },
  });
  expect(await finishExecutive(world, strategist, await form({ files: [] }))).toMatchObject({
    problem: { kind: "invalid" },
  });
  const other = JSON.stringify({ type: "doc", content: [] });
  await arrange(world, (tx) => tx.updateTable("executive_paragraph").set({ edited: true, settled: other }).execute());
  expect(await finishExecutive(world, strategist, await form())).toMatchObject({
    problem: { kind: "too-late", key: "consultations:executive.unsettled", values: { count: 10 } },
  });
  expect((await report()).state).toBe("draft");
});

it("is refused to those who do not compile, and nothing changes", async () => {
  for (const stranger of [here.asked.registrar, here.people.officer])
    expect(await finishExecutive(world, await stranger.actor(), await form())).toMatchObject({
      problem: { kind: "forbidden" },
    });
  expect(await report()).toMatchObject({ state: "draft", version: 1 });
});
