import { beforeAll, describe, expect, it } from "vitest";
import { programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";

import { startProgramme } from "./start-programme.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const good = { kind: "security", title: "Säkerhetsprogram", about: "Trygghet.", responsible: "Säkerhetsenheten" };
const start = async (more: object = {}) =>
  startProgramme(world, await people.strategist.actor(), { body: people.board.id, ...good, ...more });

describe("starting a programme", () => {
  it("gives it an address of its own, and tells the trail", async () => {
    const first = resultOf(await start());
    const second = resultOf(await start());
    expect([first.slug, second.slug]).toEqual(["sakerhetsprogram", "sakerhetsprogram-2"]);
    expect(resultOf(await start({ title: "Nytt" })).slug).toBe("nytt-2");
    const told = await world.db
      .selectFrom("audit_entry")
      .select("sentence")
      .where("subject_id", "=", first.id)
      .executeTakeFirstOrThrow();
    expect(told.sentence).toBe("påbörjade Säkerhetsprogram");
  });

  it("makes one of a form that is sent twice", async () => {
    const id = world.newId();
    resultOf(await start({ id }));
    expect(await start({ id })).toMatchObject({ problem: { key: "programmes:problem.started-already" } });
  });

  it("says every fault at once", async () => {
    expect(faultsOf(await start({ kind: "", title: " ", about: "", responsible: "", body: "x" }))).toEqual({
      body: "programmes:facts.body-missing",
      kind: "programmes:facts.kind-missing",
      title: "programmes:facts.title-missing",
      about: "programmes:facts.about-missing",
      responsible: "programmes:facts.responsible-missing",
    });
  });

  it("is refused at another body, and to those who only read", async () => {
    await expectRefused(world, ["programme"], () => start({ body: people.culture.id }));
    await expectRefused(world, ["programme"], async () =>
      startProgramme(world, await people.secretary.actor(), { body: people.board.id, ...good }),
    );
  });
});
