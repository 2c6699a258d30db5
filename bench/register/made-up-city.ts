import { randomUUIDv7 } from "node:crypto";
import { createRandom } from "./random.ts";

export type BenchBody = {
  id: string;
  name: string;
  prefix: string;
  register: string;
  officers: string[];
  codes: string[];
};

const from = "2010-01-01";

/** Twenty-six authorities, the first much larger than the others, with a register, officers and classes each. */
export function makeUpCity() {
  const random = createRandom(1);
  const bodies: BenchBody[] = Array.from({ length: 26 }, (_, index) => ({
    id: randomUUIDv7(),
    name: `Nämnden nummer ${index + 1}`,
    prefix: `N${String.fromCharCode(65 + index)}`,
    register: randomUUIDv7(),
    officers: Array.from({ length: 10 }, () => randomUUIDv7()),
    codes: Array.from({ length: 30 }, () => randomUUIDv7()),
  }));
  const registrar = randomUUIDv7();
  const auditor = randomUUIDv7();
  const people = [registrar, auditor, ...bodies.flatMap((body) => body.officers)];
  const grant = (person: string, role: string, body: string) => [randomUUIDv7(), person, role, body, from];
  const rows = {
    body: bodies.map(({ id, name, prefix }, index) => [id, `namnd-${index + 1}`, "committee", name, prefix, from]),
    person: people.map((id, index) => [
      id,
      `Förnamn${index}`,
      `${random.pick(["Handläggarsson", "Utredarsson", "Granskarsson"])}${index}`,
    ]),
    access_grant: [
      ...bodies.slice(0, 16).map(({ id }) => grant(registrar, "registrar", id)),
      grant(auditor, "auditor", bodies[0]?.id ?? ""),
      ...bodies.flatMap((body) => body.officers.map((officer) => grant(officer, "case_officer", body.id))),
    ],
    register: bodies.map(({ id, name, prefix, register }) => [
      register,
      id,
      `${name}s diarium`,
      "Allt",
      `${prefix} {year}/{serial}`,
      from,
    ]),
    classification: bodies.flatMap(({ id, codes }) =>
      codes.map((code, index) => [code, id, `1.${index + 1}`, `Klass ${index + 1}`, "bevaras", from]),
    ),
  };
  return { bodies, registrar, auditor, rows };
}

export type City = ReturnType<typeof makeUpCity>;

/** The columns of each table in the order `rows` has them. */
export const cityColumns: Record<keyof City["rows"], string> = {
  body: "id, slug, kind, name, short_name, from_day",
  person: "id, given_name, family_name",
  access_grant: "id, person_id, role, body_id, from_day",
  register: "id, body_id, name, description, pattern, from_day",
  classification: "id, body_id, code, title, retention, from_day",
};
