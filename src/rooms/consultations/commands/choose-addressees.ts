import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { asLastSeen, seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { expandGroups } from "../../organisation/index.ts";
import { prepareConsultation } from "../actions.ts";
import { shutForConsultation } from "../lifecycle.ts";
import { standingBodies } from "../queries/standing-bodies.ts";
import { readOutside } from "../rules/read-outside.ts";
import { changeConsultationRow } from "./change-consultation-row.ts";
import { loadConsultation } from "./load-consultation.ts";
import { outsideProblems } from "./outside-problems.ts";
import { severalField } from "./several-field.ts";

const input = z.object({
  consultation: z.uuid("consultations:problem.missing"),
  expectedVersion: seenVersion,
  groups: severalField("consultations:draft.group-unknown"),
  bodies: severalField("consultations:draft.body-unknown"),
  outside: optionalText(50_000).transform((text) => readOutside(text ?? "")),
});
type Chosen = z.output<typeof input>;

async function problemsWith(tx: Tx, { groups, bodies, outside }: Chosen, day: Temporal.PlainDate) {
  const standing = await standingBodies(tx, bodies, day);
  const unknown = bodies.some((id) => !standing.has(id));
  const named = groups.length === 0 ? [] : await tx.selectFrom("group_addressee").select(["id", "name"]).execute();
  const reached = await expandGroups(tx, groups, day);
  const empty = groups.flatMap((id): FieldProblem[] => {
    const group = named.find((one) => one.id === id);
    if (!group) return [{ path: "groups", key: "consultations:draft.group-unknown" }];
    if ((reached.get(id)?.length ?? 0) > 0) return [];
    return [{ path: "groups", key: "consultations:draft.group-empty", values: { name: group.name } }];
  });
  const gone: FieldProblem[] = unknown ? [{ path: "bodies", key: "consultations:draft.body-unknown" }] : [];
  return [...empty, ...gone, ...outsideProblems(outside)];
}

function rowsOf({ consultation, groups, bodies, outside }: Chosen, newId: () => string) {
  const none = { body_id: null, group_id: null, name: null, email: null };
  const chosen = [
    ...groups.map((group_id) => ({ ...none, kind: "group", group_id })),
    ...bodies.map((body_id) => ({ ...none, kind: "body", body_id })),
    ...outside.map(({ name, email }) => ({ ...none, kind: "outside", name, email })),
  ];
  return chosen.map((one, position) => ({ id: newId(), consultation_id: consultation, position, ...one }));
}

/**
 * Whom the consultation is to be sent to: groups, bodies and others by e-mail. Groups are written out when it is sent.
 * Problems: an empty group, a body that is no more, somebody outside without address or twice, each at its field.
 */
export const chooseAddressees = command({
  name: "consultations/choose-addressees",
  input,
  load: ({ tx, input: { consultation } }) => loadConsultation(tx, consultation),
  may: ({ loaded }) => ({ action: prepareConsultation, body: loaded.bodyId }),
  perform: async ({ tx, input: chosen, loaded: row, now, newId }): Promise<Outcome<{ addressees: number }>> => {
    const shut = shutForConsultation(row.state, "address");
    if (shut) return tooLate(shut);
    const seen = asLastSeen(row, chosen.expectedVersion);
    if (!seen.ok) return seen;
    const problems = await problemsWith(tx, chosen, dayOf(now));
    if (problems.length > 0) return invalid(...problems);
    await tx.deleteFrom("consultation_addressee").where("consultation_id", "=", row.id).execute();
    const rows = rowsOf(chosen, newId);
    if (rows.length > 0) await tx.insertInto("consultation_addressee").values(rows).execute();
    await changeConsultationRow(tx, row.id, {});
    return ok({ addressees: rows.length });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.caseId },
    body: loaded.bodyId,
    facts: { number: loaded.caseNumber, addressees: result.addressees, consultation: loaded.id },
  }),
});
