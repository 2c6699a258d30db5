import type { FieldProblem } from "../../../kernel/outcome.ts";

type Days = {
  decidedDay: Temporal.PlainDate;
  inForceFrom: Temporal.PlainDate;
  reviewDay: Temporal.PlainDate | null;
};
type Against = { today: Temporal.PlainDate; latest: Temporal.PlainDate | null };

const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

/**
 * What is wrong with the days of a decision. It binds nobody before it was made, so in force is at the earliest the day of
 * the decision; and a version takes the place of one that began before it. `latest` is when that one came into force.
 */
export function adoptionProblems(
  { decidedDay, inForceFrom, reviewDay }: Days,
  { today, latest }: Against,
): FieldProblem[] {
  const wrong = (path: string, key: string, day: Temporal.PlainDate) => ({
    path,
    key,
    values: { day: day.toString() },
  });
  const problems: FieldProblem[] = [];
  if (before(today, decidedDay)) problems.push(wrong("decidedDay", "programmes:decide.decided-later", today));
  if (before(inForceFrom, decidedDay)) {
    problems.push(wrong("inForceFrom", "programmes:decide.force-before-decision", decidedDay));
  } else if (latest && !before(latest, inForceFrom)) {
    problems.push(wrong("inForceFrom", "programmes:decide.force-before-earlier", latest));
  }
  if (reviewDay && before(reviewDay, inForceFrom)) {
    problems.push(wrong("reviewDay", "programmes:decide.review-before-force", inForceFrom));
  }
  return problems;
}
