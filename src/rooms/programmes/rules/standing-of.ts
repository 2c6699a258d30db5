import type { Standing, VersionState } from "../model.ts";

type Days = {
  state: VersionState;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
};

const reached = (day: Temporal.PlainDate | null, today: Temporal.PlainDate) =>
  day !== null && Temporal.PlainDate.compare(day, today) <= 0;

/**
 * How a version stands on a day. It is in force from the day the council said until another takes its place or it is
 * repealed, whatever its period is called: an old programme lives until the new one is adopted.
 */
export function standingOf(version: Days, today: Temporal.PlainDate): Standing {
  if (version.state !== "adopted") return version.state;
  if (reached(version.repealedDay, today)) return "repealed";
  if (reached(version.supersededDay, today)) return "superseded";
  return reached(version.inForceFrom, today) ? "in_force" : "adopted";
}
