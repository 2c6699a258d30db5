import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { arrange, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import type { DemoCase, DemoRegister } from "./demo-register.ts";
import { seedRegister } from "./seed-register.ts";

const file = (key: string, serial: number, more: Partial<DemoCase> = {}): DemoCase => ({
  key,
  register: "socialnamnden",
  number: `SOC 2025/${serial}`,
  year: 2025,
  serial,
  classification: "1.5",
  publicSubject: "Utvärdering av larm",
  officer: "hedda",
  openedDay: "2025-09-15",
  foreignNumbers: [],
  relations: [],
  documents: [
    {
      direction: "drawn_up",
      status: "record",
      day: "2025-09-15",
      publicTitle: "Plan",
      attachments: [{ name: "plan.txt", text: "Larmet testas." }],
    },
  ],
  ...more,
});

it("reads a city's registers and cases in, once, through the door for changes", async () => {
  const world = await testWorld();
  const people = await cast(world);
  await arrange(world, (tx) =>
    tx.updateTable("person").set({ email: "hedda@stad.example" }).where("id", "=", people.officer.id).execute(),
  );
  const secrecy = { provision: "OSL 21 kap. 3 §", day: "2025-10-01" };
  const later = {
    closedDay: "2025-12-08",
    outcome: "Klart",
    foreignNumbers: [{ number: "K 1-25", saidBy: "Polisen" }],
    secrecy,
  };
  const city: DemoRegister = {
    people: [{ key: "hedda", email: "Hedda@stad.example" }],
    units: [],
    registers: [
      {
        key: "socialnamnden",
        body: people.social.slug,
        name: "Diarium",
        pattern: "SOC {year}/{serial}",
        description: "Allt.",
        validFrom: "2019-01-01",
      },
    ],
    classifications: [{ code: "1.5", title: "Säkerhet", retention: "bevaras", validFrom: "2019-01-01" }],
    cases: [file("second", 7, { ...later, relations: [{ to: "first", kind: "successor_of" }] }), file("first", 3)],
  };
  const told: string[] = [];
  await seedRegister(world, city, (line) => told.push(line));
  await seedRegister(world, city, (line) => told.push(line));
  expect(told).toEqual(["1 registers, 2 cases", "1 registers, 0 cases"]);
  const cases = await world.db.selectFrom("case_file").selectAll().orderBy("serial").execute();
  expect(cases).toMatchObject([
    { number: "SOC 2025/3", state: "open", officer_id: people.officer.id },
    { number: "SOC 2025/7", state: "closed", outcome: "Klart", secrecy_provision: "OSL 21 kap. 3 §" },
  ]);
  expect(await world.db.selectFrom("document_file").select(["name", "size"]).execute()).toHaveLength(2);
  expect(await world.db.selectFrom("case_relation").selectAll().execute()).toMatchObject([
    { from_case_id: cases[1]?.id, to_case_id: cases[0]?.id },
  ]);
  expect(await world.db.selectFrom("register_counter").selectAll().execute()).toMatchObject([
    { year: 2025, last_serial: 7 },
  ]);
  expect((await verifyTrail(world.db)).flaws).toEqual([]);
  const gone = { ...city, cases: [file("third", 9, { officer: "nobody" })] };
  await expect(seedRegister(world, gone, () => {})).rejects.toThrow(/names the person nobody/);
});
