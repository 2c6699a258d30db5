import { parseDay } from "../../../kernel/day.ts";
import type { FieldProblem } from "../../../kernel/outcome.ts";
import { cleanLine, cleanText } from "../../../kernel/text.ts";
import { type ActivityState, activityStates, type Health, healths } from "../model.ts";

/** What is to be changed on many activities; null leaves what stands. */
export type ManyChange = {
  owner: { id: string | null; role: string | null } | null;
  dueDay: Temporal.PlainDate | null;
  health: Health | null;
  state: ActivityState | null;
  goal: string | null;
  note: string | null;
  /** Why there is no evidence, or why it stops. */
  reason: string | null;
};
type Fields = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const oneOf = <T extends string>(codes: readonly T[], value: unknown): T | null =>
  codes.find((code) => code === value) ?? null;

/** Reads the form for many: what was left empty changes nothing. Problems: no change at all, a day that is none. */
export function readManyChange(fields: Fields): { change: ManyChange; problems: FieldProblem[] } {
  const [id, role] = [text(fields.owner), cleanLine(text(fields.ownerRole))];
  const written = text(fields.dueDay).trim();
  const dueDay = parseDay(written.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));
  const change = {
    owner: id === "" && role === "" ? null : { id: id || null, role: role || null },
    dueDay,
    health: oneOf(healths, fields.health),
    state: oneOf(activityStates, fields.state),
    goal: text(fields.goal) || null,
    note: cleanText(text(fields.note)) || null,
    reason: cleanText(text(fields.reason)) || null,
  };
  const { note: _, reason: __, ...deeds } = change;
  const nothing = written === "" && Object.values(deeds).every((deed) => deed === null);
  return {
    change,
    problems: [
      ...(written !== "" && dueDay === null ? [{ path: "dueDay", key: "web:field.not-a-day" }] : []),
      ...(nothing ? [{ path: "state", key: "follow-up:many.nothing" }] : []),
    ],
  };
}
