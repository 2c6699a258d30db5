import { legalDeadline } from "../../../kernel/legal-deadline.ts";
import type { PeriodKind } from "../model.ts";

/** What is handed in: when it opens, up to which day it tells, and when it must have come in. */
export type WheelEntry = {
  kind: PeriodKind;
  opensDay: Temporal.PlainDate;
  cutOff: Temporal.PlainDate;
  dueDay: Temporal.PlainDate;
};

type MonthDay = readonly [yearsAfter: number, month: number, day: number];
type Row = { opens: MonthDay; cutOff: MonthDay; due: MonthDay };

/**
 * The city's rhythm: the plan stands when the year begins, tertial reports tell up to 30 April and 31 August, the annual report
 * up to 31 December; the agreement with the state is followed up by 15 February.
 */
const rows: Record<Exclude<PeriodKind, "rsa">, Row> = {
  plan: { opens: [-1, 11, 1], cutOff: [-1, 12, 31], due: [0, 1, 31] },
  t1: { opens: [0, 4, 15], cutOff: [0, 4, 30], due: [0, 5, 15] },
  t2: { opens: [0, 8, 15], cutOff: [0, 8, 31], due: [0, 9, 15] },
  annual: { opens: [0, 12, 15], cutOff: [0, 12, 31], due: [1, 1, 31] },
  state: { opens: [1, 1, 2], cutOff: [0, 12, 31], due: [1, 2, 15] },
};
/** The risk and vulnerability analysis: to the county administrative board by 31 October in the first year after elections. */
const rsa: Row = { opens: [0, 5, 2], cutOff: [0, 9, 30], due: [0, 10, 31] };

/** Elections are held every fourth year: 2022, 2026, 2030. RF 3:3. */
export const isYearAfterElection = (year: number): boolean => (year - 2022) % 4 === 1;

const dayAt = (year: number, [after, month, day]: MonthDay) =>
  Temporal.PlainDate.from({ year: year + after, month, day });

/** A year's periods, by the day they are due; what falls due on a day when offices are closed is due on the next working day. */
export function yearWheel(year: number): WheelEntry[] {
  const all = { ...rows, ...(isYearAfterElection(year) ? { rsa } : {}) };
  const entries = (Object.entries(all) as [PeriodKind, Row][]).map(([kind, row]) => ({
    kind,
    opensDay: dayAt(year, row.opens),
    cutOff: dayAt(year, row.cutOff),
    dueDay: legalDeadline(dayAt(year, row.due)),
  }));
  return entries.toSorted((a, b) => Temporal.PlainDate.compare(a.dueDay, b.dueDay));
}
