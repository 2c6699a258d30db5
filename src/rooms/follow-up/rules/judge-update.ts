import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { ActivityState, Health } from "../model.ts";

export type Told = {
  state: ActivityState;
  health: Health;
  note: string | null;
  doneDay: Temporal.PlainDate | null;
  noEvidenceReason: string | null;
  stoppedReason: string | null;
};
type Standing = { health: Health; evidenceCount: number };

const strays = (health: Health) => health === "at_risk" || health === "off_track";

/**
 * What is missing in what is told of an activity: done needs evidence or a reason why there is none, stopped needs a reason,
 * and that it has begun to stray is said in words.
 */
export function judgeUpdate(told: Told, standing: Standing): FieldProblem[] {
  const open = told.state === "planned" || told.state === "ongoing";
  const bare = told.state === "done" && standing.evidenceCount === 0 && told.noEvidenceReason === null;
  const faults: [boolean, string, string][] = [
    [bare, "noEvidenceReason", "no-evidence"],
    [told.state === "stopped" && told.stoppedReason === null, "stoppedReason", "stopped-reason"],
    [open && strays(told.health) && told.health !== standing.health && told.note === null, "note", "strays-note"],
  ];
  return faults.flatMap(([wrong, path, key]) => (wrong ? [{ path, key: `follow-up:problem.${key}` }] : []));
}
