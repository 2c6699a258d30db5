import { sql } from "kysely";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { kept } from "../../../platform/database/kept-statement.ts";
import { officerAt, unitAt } from "./known-at-body.ts";

/** A register as somebody is about to use it; `problems` says why that cannot be, each at its own field. */
export type RegisterInUse = {
  id: string;
  bodyId: string;
  pattern: string;
  classCode: string | null;
  problems: FieldProblem[];
};

type Asked = { register: string; officer: string | null; unit: string | null; classification: string | null };
type Row = Omit<RegisterInUse, "problems"> & {
  open: boolean;
  officerKnown: boolean;
  unitKnown: boolean;
  classKnown: boolean;
};

/**
 * The register, and whether it is in use on that day and officer, unit and classification belong to its body; one question
 * to the database. Problems: `register:register-missing`.
 */
export async function loadRegister(tx: Tx, asked: Asked, day: Temporal.PlainDate): Promise<Outcome<RegisterInUse>> {
  const { register, officer, unit, classification } = asked;
  const body = sql.ref("r.body_id");
  const { rows } = await kept(sql<Row>`
    select r.id, r.body_id as "bodyId", r.pattern, k.code as "classCode",
      r.from_day <= ${day} and (r.to_day is null or r.to_day >= ${day}) as open,
      ${officerAt(officer, body, day)} as "officerKnown", ${unitAt(unit, body)} as "unitKnown",
      ${classification}::uuid is null or k.id is not null as "classKnown"
    from register r left join classification k on k.id = ${classification} and k.body_id = r.body_id
    where r.id = ${register}`).execute(tx);
  const found = rows[0];
  if (!found) return invalid({ path: "register", key: "register:register-missing" });
  const checks: [boolean, FieldProblem][] = [
    [found.open, { path: "register", key: "register:register-not-in-use" }],
    [found.officerKnown, { path: "officer", key: "register:officer-unknown" }],
    [found.unitKnown, { path: "unit", key: "register:unit-unknown" }],
    [found.classKnown, { path: "classification", key: "register:classification-unknown" }],
  ];
  return ok({ ...found, problems: checks.flatMap(([fine, problem]) => (fine ? [] : [problem])) });
}
