import { conflict, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { shutForVersion, type VersionAct } from "../lifecycle.ts";
import type { LoadedVersion } from "./load-version.ts";

/** Whether the act is open and, when `seen` is given, nobody has changed the version since the form was drawn. */
export function openForAct(row: LoadedVersion, act: VersionAct, seen?: number): Outcome<null> {
  const shut = shutForVersion(row, act);
  if (shut) return tooLate(shut);
  return seen === undefined || seen === row.version ? ok(null) : conflict("web:conflict", row);
}
