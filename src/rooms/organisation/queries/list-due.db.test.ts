import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { endPerson } from "../commands/end-person.ts";
import { recordAbsence } from "../commands/record-absence.ts";
import { listDue } from "./list-due.ts";

describe("what waits for a person", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const due = async (email: string) => resultOf(await listDue(world, await city.actorOf(email), {}));

  it("is contact points of their own that are old", async () => {
    expect((await due("ragnar.registratorsson")).contactPoints.map(({ value }) => value)).toContain(
      "registrator.ks@stad.example",
    );
    expect((await due("stina.strategsson")).contactPoints).toEqual([]);
    expect(await listDue(world, city.stranger, {})).toMatchObject({ problem: { kind: "forbidden" } });
  });

  it("is absences without substitute at the body where they are a manager, soon or now", async () => {
    const record = async (from: string, to: string, substitute = "") =>
      resultOf(
        await recordAbsence(world, city.administrator, {
          person: await city.idOf("greta.registratorsson"),
          from,
          to,
          substitute,
        }),
      ).id;
    const soon = await record("2026-12-01", "2026-12-05");
    await record("2027-06-01", "2027-06-30");
    const covered = await record("2026-12-08", "2026-12-10", await city.idOf("maj.handlaggarsson"));
    const waiting = async () => (await due("vide.direktorsson")).absences.map(({ id }) => id);
    expect(await waiting()).toEqual([soon]);
    expect((await due("ragnar.registratorsson")).absences).toEqual([]);
    const maj = await city.idOf("maj.handlaggarsson");
    resultOf(await endPerson(world, city.administrator, { person: maj, day: "2026-11-30", expectedVersion: 1 }));
    expect(await waiting()).toEqual([soon, covered]);
  });
});
