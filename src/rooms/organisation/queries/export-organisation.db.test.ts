import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { addPerson } from "../commands/add-person.ts";
import { startImport } from "../commands/start-import.ts";
import { checkImport } from "./check-import.ts";
import { exportOrganisation } from "./export-organisation.ts";

describe("the directory as a file", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const fetched = async (what: string) => resultOf(await exportOrganisation(world, city.registrar, { what })).text;

  it("opens in a spreadsheet as it is, and carries out no formula", async () => {
    resultOf(
      await addPerson(world, city.administrator, {
        givenName: "=1+1",
        familyName: 'Citat;"tecken"',
        email: "formel@stad.example",
        phone: "+46 8 000",
      }),
    );
    const text = await fetched("people");
    expect(text.startsWith("\uFEFFförnamn;efternamn;e-post;telefon\r\n")).toBe(true);
    expect(text).toContain('\'=1+1;"Citat;""tecken""";formel@stad.example;\'+46 8 000\r\n');
    const bodies = await fetched("bodies");
    expect(bodies).toContain("jarva;Stadsdelsnämnd;Järva stadsdelsnämnd;");
    expect(bodies.trimEnd().split("\r\n")).toHaveLength(1 + city.data.bodies.length);
  });

  it("can be read in again, and then changes nothing", async () => {
    const text = await fetched("roles");
    const { id } = resultOf(await startImport(world, city.administrator, { pasted: text }));
    const { counts } = resultOf(await checkImport(world, city.administrator, { id }));
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: counts.all - counts.wrong });
    expect(counts.wrong).toBeLessThan(counts.all / 20);
  });

  it("is for whoever is signed in, and of what there is", async () => {
    expect(await exportOrganisation(world, city.stranger, { what: "people" })).toMatchObject({
      problem: { kind: "forbidden" },
    });
    expect(await exportOrganisation(world, city.registrar, { what: "secrets" })).toMatchObject({
      problem: { kind: "invalid" },
    });
  });
});
