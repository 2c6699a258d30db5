import type { FieldProblem } from "../../../kernel/outcome.ts";
import { longest } from "../model.ts";
import type { ImportCity } from "./import-city.ts";
import { isEmail } from "./is-email.ts";
import { isPhone } from "./is-phone.ts";
import type { ImportRow } from "./read-table.ts";
import type { Effect } from "./row-outcome.ts";

const widths = {
  givenName: longest.personName,
  familyName: longest.personName,
  email: longest.email,
  phone: longest.phone,
  title: longest.title,
};

function faults(row: ImportRow): FieldProblem[] {
  const problem = (path: string, key: string, values?: Record<string, number>) => ({
    path,
    key,
    ...(values ? { values } : {}),
  });
  const tooLong = Object.entries(widths).filter(([column, width]) => row[column as keyof typeof widths].length > width);
  const lacking = (["givenName", "familyName", "email"] as const).filter((column) => row[column] === "");
  const badEmail = row.email !== "" && !isEmail(row.email);
  const badPhone = row.phone !== "" && !isPhone(row.phone);
  return [
    ...tooLong.map(([column, maximum]) => problem(column, "web:field.too-long", { maximum })),
    ...lacking.map((column) => problem(column, `organisation:import-fault.lacks-${column}`)),
    ...(badEmail ? [problem("email", "organisation:email-malformed")] : []),
    ...(badPhone ? [problem("phone", "organisation:phone-malformed")] : []),
  ];
}

/**
 * What a row would do with the person it names, who is known by the e-mail address. A blank telephone leaves the one that
 * is known. Problems: what is lacking or malformed, a person who has left, another name for the same address in the file.
 */
export function importPerson(
  row: ImportRow,
  email: string,
  city: ImportCity,
): { effects: Effect[]; problems: FieldProblem[] } {
  const problems = faults(row);
  if (problems.length > 0) return { effects: [], problems };
  const facts = { givenName: row.givenName, familyName: row.familyName, email: row.email, phone: row.phone || null };
  const known = city.people.get(email);
  if (!known) return { effects: [{ kind: "new-person", facts }], problems };
  if (known.endedDay) {
    const values = { day: known.endedDay.toString() };
    return { effects: [], problems: [{ path: "email", key: "organisation:person-has-left", values }] };
  }
  const sameName = known.givenName === facts.givenName && known.familyName === facts.familyName;
  const phone = facts.phone ?? known.phone;
  if (sameName && phone === known.phone) return { effects: [], problems };
  if (known.row !== undefined) {
    const values = { row: known.row };
    return {
      effects: [],
      problems: [{ path: sameName ? "phone" : "familyName", key: "organisation:import-fault.other-facts", values }],
    };
  }
  return { effects: [{ kind: "changed-person", id: known.id, facts: { ...facts, phone } }], problems };
}
