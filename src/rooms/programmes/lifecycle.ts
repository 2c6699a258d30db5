import type { Halt, VersionState } from "./model.ts";

/** What can be done with a version of a programme. Which roles may do it stands in `actions.ts`, under the same name. */
export type VersionAct =
  | "write"
  | "discard"
  | "approve-for-consultation"
  | "send"
  | "compile"
  | "prepare"
  | "propose"
  | "adopt"
  | "reject"
  | "table"
  | "refer-back"
  | "take-up"
  | "record-adoption"
  | "repeal";

type Row = { in: readonly VersionState[]; otherwise: string; whileHalted?: boolean };

const under: readonly VersionState[] = [
  "drafting",
  "approved_for_consultation",
  "in_consultation",
  "compiling",
  "in_preparation",
  "proposed",
];

/** In which states each act is open, and what is said when it is not. */
const versionActs: Record<VersionAct, Row> = {
  // What is out on consultation stands as it was sent; it is written again when the answers are put together.
  write: {
    in: ["drafting", "compiling", "in_preparation"],
    otherwise: "programmes:problem.not-written-now",
    whileHalted: true,
  },
  discard: { in: ["drafting"], otherwise: "programmes:problem.not-a-draft", whileHalted: true },
  "approve-for-consultation": { in: ["drafting"], otherwise: "programmes:problem.not-a-draft" },
  send: { in: ["approved_for_consultation"], otherwise: "programmes:problem.not-approved" },
  compile: { in: ["in_consultation"], otherwise: "programmes:problem.not-in-consultation" },
  prepare: { in: ["drafting", "approved_for_consultation", "compiling"], otherwise: "programmes:problem.not-compiled" },
  propose: { in: ["in_preparation"], otherwise: "programmes:problem.not-prepared" },
  adopt: { in: ["proposed"], otherwise: "programmes:problem.not-proposed" },
  reject: { in: ["proposed"], otherwise: "programmes:problem.not-proposed" },
  table: { in: ["in_preparation", "proposed"], otherwise: "programmes:problem.not-before-a-meeting" },
  "refer-back": { in: ["in_preparation", "proposed"], otherwise: "programmes:problem.not-before-a-meeting" },
  "take-up": { in: under, otherwise: "programmes:problem.not-halted", whileHalted: true },
  "record-adoption": { in: ["adopted"], otherwise: "programmes:problem.not-adopted" },
  repeal: { in: ["adopted"], otherwise: "programmes:problem.not-adopted" },
};

/** The message key of why the act is shut, or null when it is open. */
export function shutForVersion({ state, halted }: { state: VersionState; halted: Halt | null }, act: VersionAct) {
  const row = versionActs[act];
  if (act === "take-up" && halted === null) return row.otherwise;
  if (halted !== null && !row.whileHalted) return `programmes:problem.${halted}`;
  return row.in.includes(state) ? null : row.otherwise;
}
