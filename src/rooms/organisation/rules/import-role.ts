import { parseDay } from "../../../kernel/day.ts";
import type { FieldProblem } from "../../../kernel/outcome.ts";
import { type ImportCity, type KnownBody, type KnownRole, type KnownUnit, lookupKey, unitKey } from "./import-city.ts";
import { holdsOn, overlap, type Period, within } from "./period.ts";
import type { ImportRow } from "./read-table.ts";
import type { Effect } from "./row-outcome.ts";

type Told = { effects: Effect[]; problems: FieldProblem[] };
type Wanted = Period & {
  role: string;
  body: KnownBody;
  unit: KnownUnit | null;
  title: string | null;
  fromWritten: boolean;
};

const wrong = (path: string, key: string, values: Record<string, string | number> = {}): FieldProblem => ({
  path,
  key,
  values,
});
const named = (key: string) => `organisation:import-fault.${key}`;

/** The body that stands among those of that name; else the last one found, so that its end can be told. */
const chooseBody = (bodies: readonly KnownBody[] | undefined, day: Temporal.PlainDate) =>
  bodies?.find((body) => holdsOn(body, day)) ?? bodies?.at(-1);

function readDays(row: ImportRow, today: Temporal.PlainDate): { period: Period; problems: FieldProblem[] } {
  const [from, to] = [parseDay(row.from), parseDay(row.to)];
  const unread = (["from", "to"] as const).filter((column) => row[column] !== "" && parseDay(row[column]) === null);
  const problems = unread.map((column) => wrong(column, "web:field.not-a-day"));
  if (from && to && Temporal.PlainDate.compare(from, to) > 0)
    problems.push(wrong("to", "organisation:days-reversed", { from: from.toString() }));
  return { period: { from: from ?? today, to }, problems };
}

/** What the row says of a role, looked up; every fault is told at once. */
function readWanted(row: ImportRow, city: ImportCity): { wanted: Wanted | null; problems: FieldProblem[] } {
  const { period, problems } = readDays(row, city.today);
  const role = city.roles.get(lookupKey(row.role));
  const body = chooseBody(city.bodies.get(lookupKey(row.body)), period.from);
  const unit = body && row.unit !== "" ? city.units.get(unitKey(body.id, row.unit)) : undefined;
  if (row.role === "") problems.push(wrong("role", named("lacks-role")));
  else if (!role) problems.push(wrong("role", named("unknown-role"), { text: row.role.slice(0, 60) }));
  if (row.body === "") problems.push(wrong("body", named("lacks-body")));
  else if (!body) problems.push(wrong("body", named("unknown-body"), { text: row.body.slice(0, 60) }));
  if (body && row.unit !== "" && !unit)
    problems.push(wrong("unit", named("unknown-unit"), { text: row.unit.slice(0, 60), name: body.name }));
  if (!role || !body || problems.length > 0) return { wanted: null, problems };
  return {
    wanted: { ...period, role, body, unit: unit ?? null, title: row.title || null, fromWritten: row.from !== "" },
    problems,
  };
}

/** Whether the body and the unit stand as long as the role is to last. */
function outlives({ body, unit, ...period }: Wanted): FieldProblem[] {
  const owner = [body, unit].find((each) => each && !within(period, each));
  if (!owner) return [];
  const early = Temporal.PlainDate.compare(period.from, owner.from) < 0;
  const values = { name: owner.name, day: String(early ? owner.from : owner.to) };
  return [wrong(early ? "from" : "to", early ? "organisation:before-it-began" : "organisation:after-it-ended", values)];
}

/** What becomes of a role the person holds already: it is ended, gets another title, or stays as it is. */
function meetHeld(held: KnownRole & { id: string }, { to, title, role, body }: Wanted): Told {
  const { compare } = Temporal.PlainDate;
  const which = { id: held.id, role, bodyName: body.name };
  if (to && compare(to, held.from) < 0)
    return { effects: [], problems: [wrong("to", "organisation:days-reversed", { from: held.from.toString() })] };
  if (to && (held.to === null || compare(to, held.to) < 0))
    return { effects: [{ kind: "ended-role", ...which, to }], problems: [] };
  const longer = held.to !== null && (to === null || compare(to, held.to) > 0);
  if (longer) return { effects: [], problems: [wrong("to", named("held-until"), { day: String(held.to) })] };
  if (title && title !== held.title) return { effects: [{ kind: "changed-role", ...which, title }], problems: [] };
  return { effects: [], problems: [] };
}

/** What a row would do with the role it names; nothing when it names none. `email` is who it is about. */
export function importRole(row: ImportRow, email: string, city: ImportCity): Told {
  if ([row.role, row.body, row.unit, row.title, row.from, row.to].every((cell) => cell === ""))
    return { effects: [], problems: [] };
  const { wanted, problems } = readWanted(row, city);
  if (!wanted) return { effects: [], problems };
  const { role, body, unit, title, from, to, fromWritten } = wanted;
  const same = (city.held.get(email) ?? []).filter(
    (each) => each.role === role && each.body === body.id && each.unit === (unit?.id ?? null),
  );
  // Without a first day of its own, a row that only says when a role ends means the one that runs.
  const meant =
    same.find((each) => overlap(each, wanted)) ??
    (fromWritten ? undefined : same.find((each) => holdsOn(each, city.today)));
  if (meant?.id) return meetHeld({ ...meant, id: meant.id }, wanted);
  if (meant) return { effects: [], problems: [wrong("role", named("role-twice"), { row: meant.row ?? 0 })] };
  const reversed = to !== null && Temporal.PlainDate.compare(from, to) > 0;
  if (reversed) return { effects: [], problems: [wrong("to", named("nothing-to-end"))] };
  const faults = outlives(wanted);
  if (faults.length > 0) return { effects: [], problems: faults };
  return {
    effects: [
      {
        kind: "new-role",
        bodyName: body.name,
        facts: { role, body: body.id, unit: unit?.id ?? null, title, from, to },
      },
    ],
    problems: [],
  };
}
