import type { FieldProblem } from "../../../kernel/outcome.ts";

export type PersonFacts = { givenName: string; familyName: string; email: string; phone: string | null };
export type RoleFacts = {
  role: string;
  body: string;
  unit: string | null;
  title: string | null;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate | null;
};

/** What a row would do. */
export type Effect =
  | { kind: "new-person"; facts: PersonFacts }
  | { kind: "changed-person"; id: string; facts: PersonFacts }
  | { kind: "new-role"; facts: RoleFacts; bodyName: string }
  | { kind: "ended-role"; id: string; role: string; bodyName: string; to: Temporal.PlainDate }
  | { kind: "changed-role"; id: string; role: string; bodyName: string; title: string }
  | { kind: "unchanged" };
export type EffectKind = Effect["kind"];

/** What became of one row: what it would do, or what is wrong with it (`path` is the column). */
export type RowOutcome = { number: number; name: string; email: string; effects: Effect[]; problems: FieldProblem[] };
