import { z } from "zod";
import { conflict, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { cleanText } from "../../../kernel/text.ts";
import { seenVersion } from "../../../platform/change/as-last-seen.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { addressees, longest } from "../model.ts";
import { type WaitingImport, waitingImport } from "../queries/waiting-import.ts";
import { importPlan } from "../rules/import-plan.ts";
import { importProblems } from "../rules/import-problems.ts";
import { type ImportChoices, readImportChoices } from "../rules/read-import-choices.ts";
import { changeVersionRow } from "./change-version-row.ts";
import { demandsToAdd } from "./demands-to-add.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { severalIds } from "./several-ids.ts";
import { toldOfVersion } from "./told-of-version.ts";
import { type Told, writeImport } from "./write-import.ts";

const input = z.looseObject({
  version: z.uuid("programmes:problem.version-missing"),
  /** The text that was looked through, and the version it was looked at beside. */
  import: z.uuid("programmes:import.gone"),
  expectedVersion: seenVersion,
  seen: z.string().default(""),
  reason: z
    .string()
    .default("")
    .transform((text) => cleanText(text) || null)
    .pipe(z.string().max(longest.reason).nullable()),
  /** Whom the new requirements bind, and the areas they count under; without areas those of the chapter they stand in. */
  addressee: z.enum(addressees, "programmes:requirement.addressee-missing").default("all"),
  bodies: severalIds("programmes:requirement.body-unknown"),
  areas: severalIds("programmes:areas.unknown"),
});

/** The parts and requirements that the version before had. */
async function hadBefore(tx: Tx, { basedOnId }: LoadedVersion): Promise<ReadonlySet<string>> {
  if (basedOnId === null) return new Set();
  const parts = await tx
    .selectFrom("programme_part")
    .select("part_id as id")
    .where("version_id", "=", basedOnId)
    .execute();
  const wordings = tx.selectFrom("requirement_wording").select("requirement_id as id");
  const demands = await wordings.where("version_id", "=", basedOnId).execute();
  return new Set([...parts, ...demands].map(({ id }) => id));
}

type Given = { waiting: WaitingImport; choices: ImportChoices; asked: z.output<typeof input> };

async function take(
  tx: Tx,
  version: LoadedVersion,
  { waiting, choices, asked }: Given,
  means: Means,
): Promise<Outcome<Told>> {
  const plan = importPlan(waiting, choices);
  const before = await hadBefore(tx, version);
  const { reason } = asked;
  const wrong = importProblems({ plan, choices, reason, before });
  const demands = await demandsToAdd(tx, version, { plan, choices, asked });
  if (!demands.ok && demands.problem.kind === "invalid") wrong.push(...demands.problem.fields);
  if (wrong.length > 0) return invalid(...wrong);
  if (!demands.ok) return demands;
  const written = { waiting, plan, choices, reason, before, demands: demands.value };
  return ok(await writeImport(tx, version, written, means));
}

type Means = { now: Temporal.Instant; newId: () => string };

/**
 * Takes the text that waits into its version in one act: parts that are recognised keep their identity, and what becomes of the
 * rest is as a person has chosen. Problems: at the fields of `readImportChoices`; the text is gone; somebody has written meanwhile.
 */
export const applyImport = command({
  name: "programmes/apply-import",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: asked, loaded, now, newId }): Promise<Outcome<Told>> => {
    const open = openForAct(loaded, "write", asked.expectedVersion);
    if (!open.ok) return open;
    const waiting = await waitingImport(tx, loaded.id, newId);
    if (waiting?.id !== asked.import) return tooLate("programmes:import.gone");
    if (waiting.seen !== asked.seen) return conflict("programmes:import.text-changed");
    const given = { waiting, choices: readImportChoices(asked), asked };
    const taken = await take(tx, loaded, given, { now, newId });
    if (taken.ok) {
      await tx.deleteFrom("programme_import").where("version_id", "=", loaded.id).execute();
      // How far it has come is not noted here: the text that the answers changed may still wait to be fetched.
      await changeVersionRow(tx, loaded.id, {});
    }
    return taken;
  },
  trace: ({ loaded, result }) => toldOfVersion(loaded, { ...result }),
});
