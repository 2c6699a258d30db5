import { describe, expect, it } from "vitest";
import {
  type ImportCity,
  type KnownBody,
  type KnownPerson,
  type KnownRole,
  type KnownUnit,
  lookupKey,
  unitKey,
} from "./import-city.ts";
import { importRows } from "./import-rows.ts";
import { readTable } from "./read-table.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const social = { id: "social", name: "Socialnämnden", from: day("2019-01-01"), to: null };
const old = { id: "old", name: "Rinkeby-Kista", from: day("2019-01-01"), to: day("2023-06-30") };
const role = (change: Partial<KnownRole> = {}): KnownRole => ({
  id: "r1",
  role: "registrar",
  body: "social",
  unit: null,
  title: null,
  from: day("2020-01-01"),
  to: null,
  ...change,
});
const known = { id: "p1", givenName: "Ada", familyName: "Berg", phone: "08-000 00", endedDay: null };

const city = (held: KnownRole[] = []): ImportCity => ({
  today: day("2026-03-10"),
  roles: new Map([
    ["registrator", "registrar"],
    ["registrar", "registrar"],
    ["handläggare", "case_officer"],
  ]),
  bodies: new Map<string, KnownBody[]>([
    ["socialnämnden", [social]],
    ["son", [social]],
    ["rinkeby-kista", [old]],
  ]),
  units: new Map<string, KnownUnit>([
    [unitKey("social", "Registratur"), { id: "u1", name: "Registratur", from: day("2019-01-01"), to: null }],
  ]),
  people: new Map<string, KnownPerson>([
    ["ada@stad.example", known],
    ["gone@stad.example", { ...known, id: "p2", endedDay: day("2025-01-01") }],
  ]),
  held: new Map([["ada@stad.example", held]]),
});

function outcomes(lines: string[], held: KnownRole[] = []) {
  const read = readTable(
    ["förnamn;efternamn;e-post;telefon;roll;organ;enhet;titel;från;till", ...lines].map((line) => line.split(";")),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return importRows(read.value.rows, city(held));
}
const kinds = (line: string, held: KnownRole[] = []) =>
  outcomes([line], held).flatMap(({ effects }) => effects.map(({ kind }) => kind));
const faults = (line: string, held: KnownRole[] = []) =>
  outcomes([line], held).flatMap(({ problems }) => problems.map(({ path, key }) => [path, key.split(":")[1]]));

describe("what a row of the file would do", () => {
  it("adds a person, with a role from today when no day is given", () => {
    const [outcome] = outcomes(["Nils;Ny;nils@stad.example;;Registrator;SON;Registratur;registrator;;"]);
    expect(outcome).toMatchObject({ number: 2, name: "Nils Ny", problems: [] });
    expect(outcome?.effects).toMatchObject([
      { kind: "new-person", facts: { givenName: "Nils", email: "nils@stad.example", phone: null } },
      {
        kind: "new-role",
        facts: {
          role: "registrar",
          body: "social",
          unit: "u1",
          title: "registrator",
          from: day("2026-03-10"),
          to: null,
        },
      },
    ]);
  });
  it.each([
    ["a known person without role", "Ada;Berg;ADA@stad.example;08-000 00;;;;;;", [], ["unchanged"]],
    ["a blank telephone", "Ada;Berg;ada@stad.example;;;;;;;", [], ["unchanged"]],
    ["a new name", "Ada;Borg;ada@stad.example;;;;;;;", [], ["changed-person"]],
    ["a new role", "Ada;Berg;ada@stad.example;;Handläggare;Socialnämnden;;;2026-01-01;", [role()], ["new-role"]],
    [
      "a role held since before",
      "Ada;Berg;ada@stad.example;;Registrator;Socialnämnden;;;2024-01-01;",
      [role()],
      ["unchanged"],
    ],
    [
      "a role that ends",
      "Ada;Berg;ada@stad.example;;Registrator;Socialnämnden;;;;2026-01-31",
      [role()],
      ["ended-role"],
    ],
    [
      "a role with another title",
      "Ada;Berg;ada@stad.example;;Registrator;Socialnämnden;;förste registrator;;",
      [role()],
      ["changed-role"],
    ],
    [
      "a role held again",
      "Ada;Berg;ada@stad.example;;Registrator;Socialnämnden;;;2025-01-01;",
      [role({ to: day("2021-12-31") })],
      ["new-role"],
    ],
  ])("sees %s", (_, line, held, expected) => {
    expect(kinds(line, held)).toEqual(expected);
  });

  it.each([
    ["no name and no address", ";;;;;;;;;", null],
    ["no address", "Ada;Berg;;08-000 00;;;;;;", [["email", "import-fault.lacks-email"]]],
    [
      "a malformed address and number",
      "Ada;Berg;ada;abc;;;;;;",
      [
        ["email", "email-malformed"],
        ["phone", "phone-malformed"],
      ],
    ],
    [
      "a name of 10,000 characters",
      `${"A".repeat(10_000)};Berg;x@stad.example;;;;;;;`,
      [["givenName", "field.too-long"]],
    ],
    [
      "an unknown role and body",
      "Ny;Ny;ny@stad.example;;Kassör;Finansnämnden;;;;",
      [
        ["role", "import-fault.unknown-role"],
        ["body", "import-fault.unknown-body"],
      ],
    ],
    ["a role without body", "Ny;Ny;ny@stad.example;;Registrator;;;;;", [["body", "import-fault.lacks-body"]]],
    [
      "a unit of another body",
      "Ny;Ny;ny@stad.example;;Registrator;SON;Ekonomi;;;",
      [["unit", "import-fault.unknown-unit"]],
    ],
    ["reversed days", "Ny;Ny;ny@stad.example;;Registrator;SON;;;2026-05-01;2026-04-30", [["to", "days-reversed"]]],
    ["a day that is none", "Ny;Ny;ny@stad.example;;Registrator;SON;;;2026-02-30;", [["from", "field.not-a-day"]]],
    [
      "a body that has ended",
      "Ny;Ny;ny@stad.example;;Registrator;Rinkeby-Kista;;;2026-01-01;",
      [["to", "after-it-ended"]],
    ],
    [
      "a body that had not begun",
      "Ny;Ny;ny@stad.example;;Registrator;SON;;;2010-01-01;",
      [["from", "before-it-began"]],
    ],
    ["a person who has left", "Ada;Berg;gone@stad.example;;;;;;;", [["email", "person-has-left"]]],
    [
      "an end in the past of a role nobody has",
      "Ny;Ny;ny@stad.example;;Registrator;SON;;;;2020-01-01",
      [["to", "import-fault.nothing-to-end"]],
    ],
  ])("says what is wrong with %s", (_, line, expected) => {
    if (expected === null) expect(() => outcomes([line])).toThrow(/import-empty/);
    else expect(faults(line)).toEqual(expected);
  });

  it("will not make a role last longer than it was given for", () => {
    expect(faults("Ada;Berg;ada@stad.example;;Registrator;SON;;;;", [role({ to: day("2026-12-31") })])).toEqual([
      ["to", "import-fault.held-until"],
    ]);
  });
});

describe("rows of one file", () => {
  const line = "Nils;Ny;nils@stad.example;;Registrator;SON;;;2026-01-01;";
  it("know the person an earlier row added, whatever case the address has", () => {
    const told = outcomes([line, "Nils;Ny;NILS@stad.example;;Handläggare;SON;;;2026-01-01;"]);
    expect(told.map(({ effects }) => effects.map(({ kind }) => kind))).toEqual([
      ["new-person", "new-role"],
      ["new-role"],
    ]);
  });
  it("may not say the same thing twice, nor two things of one person or role", () => {
    const told = outcomes([line, line, "Nisse;Ny;nils@stad.example;;;;;;;", line.replace("2026-01-01", "2026-02-01")]);
    expect(told.map(({ problems }) => problems.map(({ key, values }) => [key.split(":")[1], values?.row]))).toEqual([
      [],
      [["import-fault.same-row", 2]],
      [["import-fault.other-facts", 2]],
      [["import-fault.role-twice", 2]],
    ]);
  });
  it("a wrong row adds nothing that later rows rest on", () => {
    const told = outcomes([line.replace("Registrator", "Kassör"), line]);
    expect(told[1]?.effects.map(({ kind }) => kind)).toEqual(["new-person", "new-role"]);
  });
  it("look up as people write", () => {
    expect(lookupKey("SOCIALNÄMNDEN")).toBe("socialnämnden");
  });
});
