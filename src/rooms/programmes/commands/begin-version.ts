import { z } from "zod";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId, optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { writeProgramme } from "../actions.ts";
import { longest, type VersionState } from "../model.ts";
import { partsFromSections } from "../rules/parts-from-sections.ts";
import { carryAreas } from "./carry-areas.ts";
import { carryBasis } from "./carry-basis.ts";
import { carryParts } from "./carry-parts.ts";
import { carryRequirements } from "./carry-requirements.ts";
import { caseOf } from "./case-of.ts";
import { lockProgramme } from "./lock-programme.ts";
import { type NewestProposal, newestProposal } from "./newest-proposal.ts";
import { putParts } from "./put-parts.ts";

const input = z.object({
  programme: z.uuid("programmes:problem.programme-missing"),
  /** The form's own id: the same form sent twice is one version. */
  id: z.uuid().optional(),
  periodLabel: requiredLine("programmes:begin.label-missing", longest.label),
  /** What it starts out from: nothing, the version before, or a consultation's newest text. */
  from: z.enum(["nothing", "version", "consultation"], "programmes:begin.from-missing"),
  basedOn: optionalId("programmes:problem.version-missing"),
  consultation: optionalId("programmes:begin.consultation-unknown"),
  case: optionalLine(longest.number),
});
type Input = z.output<typeof input>;

const states: Record<NewestProposal["state"], VersionState> = {
  draft: "drafting",
  sent: "in_consultation",
  compiling: "compiling",
  closed: "compiling",
  withdrawn: "drafting",
};

/** The numbers that are taken, and the version that was in force last: what a new one is held against. */
async function before(tx: Tx, programmeId: string) {
  const rows = await tx
    .selectFrom("programme_version")
    .select(["id", "number", "state", "in_force_from"])
    .where("programme_id", "=", programmeId)
    .orderBy("number", "desc")
    .execute();
  const adopted = rows.filter(({ state }) => state === "adopted");
  const latest = adopted.toSorted((a, b) => `${b.in_force_from}`.localeCompare(`${a.in_force_from}`))[0] ?? null;
  return { rows, latest: latest?.id ?? null, next: (rows[0]?.number ?? 0) + 1 };
}

type Before = Awaited<ReturnType<typeof before>>;
type Ground = { basedOn: string | null; proposal: NewestProposal | null; caseId: string | null };

/** What it starts out from, with every fault at once. */
async function groundOf(tx: Tx, asked: Input, bodyId: string, earlier: Before): Promise<Outcome<Ground>> {
  const problems: FieldProblem[] = [];
  const take = <T>(outcome: Outcome<T>): T | null => {
    if (outcome.ok) return outcome.value;
    if (outcome.problem.kind === "invalid") problems.push(...outcome.problem.fields);
    return null;
  };
  const caseId = take(await caseOf(tx, asked.case, bodyId));
  const wanted = asked.basedOn ?? earlier.latest;
  const known = wanted !== null && earlier.rows.some(({ id }) => id === wanted);
  if (asked.from === "version" && !known) problems.push({ path: "basedOn", key: "programmes:begin.no-version" });
  const chosen = asked.from === "consultation" ? asked.consultation : null;
  if (asked.from === "consultation" && chosen === null) {
    problems.push({ path: "consultation", key: "programmes:begin.consultation-missing" });
  }
  const proposal = chosen === null ? null : take(await newestProposal(tx, chosen, bodyId));
  if (problems.length > 0) return invalid(...problems);
  return ok({ basedOn: asked.from === "version" ? wanted : earlier.latest, proposal, caseId });
}

type Carried = { carried: number; homeless: number };

/** Fills the new version from what it starts out from. */
async function fill(tx: Tx, to: string, asked: Input, ground: Ground, newId: () => string): Promise<Carried> {
  const { basedOn, proposal } = ground;
  if (proposal) await putParts(tx, to, partsFromSections(proposal.sections), newId);
  if (asked.from === "nothing" || basedOn === null) return { carried: 0, homeless: 0 };
  const carry = { from: basedOn, to, newId };
  const areas = await carryAreas(tx, carry);
  if (!proposal) await carryParts(tx, carry, areas);
  await carryBasis(tx, carry);
  return carryRequirements(tx, carry, areas);
}

/**
 * Begins the next version of a programme: from nothing, from an earlier version, or from the newest text of a consultation,
 * whose sections keep their ids. Requirements keep their identity. Problems: at their fields; the same form sent twice.
 */
export const beginVersion = command({
  name: "programmes/begin-version",
  input,
  load: ({ tx, input: { programme } }) => lockProgramme(tx, programme),
  may: ({ loaded }) => ({ action: writeProgramme, body: loaded.bodyId }),
  perform: async ({
    tx,
    input: asked,
    loaded,
    actor,
    now,
    newId,
  }): Promise<Outcome<Carried & { id: string; number: number }>> => {
    const id = asked.id ?? newId();
    const earlier = await before(tx, loaded.id);
    if (earlier.rows.some((row) => row.id === id)) return tooLate("programmes:problem.version-begun");
    const ground = await groundOf(tx, asked, loaded.bodyId, earlier);
    if (!ground.ok) return ground;
    const { basedOn, proposal, caseId } = ground.value;
    const row = {
      id,
      programme_id: loaded.id,
      body_id: loaded.bodyId,
      number: earlier.next,
      period_label: asked.periodLabel,
      state: proposal ? states[proposal.state] : "drafting",
      based_on_id: basedOn,
      case_id: caseId ?? proposal?.caseId ?? null,
      consultation_id: proposal?.consultationId ?? null,
      created_by: actor.kind === "person" ? actor.id : null,
      created_at: now,
    };
    await tx.insertInto("programme_version").values(row).execute();
    return ok({ id, number: earlier.next, ...(await fill(tx, id, asked, ground.value, newId)) });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "programme", id: loaded.id },
    body: loaded.bodyId,
    facts: { title: loaded.title, number: result.number, version: result.id },
  }),
});
