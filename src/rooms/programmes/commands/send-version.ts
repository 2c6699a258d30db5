import { z } from "zod";
import { invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { RichText } from "../../../platform/paper/rich-text/rich-text.ts";
import { proposeSections } from "../../consultations/index.ts";
import { versionDemands } from "../actions.ts";
import type { PartKind } from "../model.ts";
import { sectionsFromParts } from "../rules/sections-from-parts.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  expectedVersion: seenVersion,
  /** A draft of a consultation that the same body has begun. */
  consultation: z.uuid("programmes:begin.consultation-missing"),
});

/** A draft of one's own that belongs to no other version. */
async function fits(tx: Tx, consultation: string, version: LoadedVersion): Promise<Outcome<string>> {
  const wrong = (key: string) => invalid({ path: "consultation", key });
  const row = await tx
    .selectFrom("consultation as c")
    .leftJoin("programme_version as v", "v.consultation_id", "c.id")
    .select(["c.body_id", "c.case_id", "c.state", "v.id as tied"])
    .where("c.id", "=", consultation)
    .executeTakeFirst();
  if (row?.body_id !== version.bodyId) return wrong("programmes:begin.consultation-unknown");
  if (row.tied !== null && row.tied !== version.id) return wrong("programmes:begin.consultation-tied");
  return row.state === "draft" ? ok(row.case_id) : wrong("programmes:begin.consultation-not-draft");
}

async function sectionsOf(tx: Tx, versionId: string) {
  const rows = await tx
    .selectFrom("programme_part")
    .select(["part_id as partId", "kind", "heading", "content"])
    .where("version_id", "=", versionId)
    .orderBy("position")
    .execute();
  return sectionsFromParts(
    rows.map(({ kind, content, ...part }) => ({
      ...part,
      kind: kind as PartKind,
      content: content as unknown as RichText,
    })),
  );
}

/**
 * Puts the version's text as the proposal of a consultation that is being prepared, its sections with the ids they have. From
 * then on the version follows the consultation: it is out when that is sent. Problems: at `consultation`; the act is shut.
 */
export const sendVersion = command({
  name: "programmes/send-version",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.send, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, now, newId }): Promise<Outcome<{ consultation: string }>> => {
    const open = openForAct(loaded, "send", given.expectedVersion);
    if (!open.ok) return open;
    // The same one again puts the text there anew; another would leave the first with nobody to send it.
    if (loaded.consultation === "draft" && given.consultation !== loaded.consultationId) {
      return tooLate("programmes:problem.consultation-begun");
    }
    const caseId = await fits(tx, given.consultation, loaded);
    if (!caseId.ok) return caseId;
    const title = `${loaded.title} ${loaded.periodLabel}`;
    const sections = await sectionsOf(tx, loaded.id);
    const put = await proposeSections(tx, { consultation: given.consultation, title, sections }, { now, newId });
    if (!put.ok) return put;
    await changeVersionRow(tx, loaded.id, {
      consultation_id: given.consultation,
      case_id: loaded.caseId ?? caseId.value,
      state: "approved_for_consultation",
    });
    return ok({ consultation: given.consultation });
  },
  trace: ({ loaded, result }) => toldOfVersion(loaded, { consultation: result.consultation }),
});
