import { z } from "zod";
import { type FieldProblem, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { requiredText } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { versionDemands } from "../actions.ts";
import { changes, longest } from "../model.ts";
import { type LoadedVersion, loadVersion } from "./load-version.ts";
import { openForAct } from "./open-for-act.ts";
import { severalIds } from "./several-ids.ts";
import { toldOfVersion } from "./told-of-version.ts";

const input = z.object({
  version: z.uuid("programmes:problem.version-missing"),
  ofKind: z.enum(["part", "requirement"], "programmes:changes.kind-missing"),
  change: z.enum(changes, "programmes:changes.change-missing"),
  /** What it was, in the version before: several where something was merged. */
  from: severalIds("programmes:changes.from-unknown"),
  /** What it is here: several where something was split. */
  to: severalIds("programmes:changes.to-unknown"),
  reason: requiredText("programmes:changes.reason-missing", longest.reason),
});
type Input = z.output<typeof input>;

const idsIn = async (tx: Tx, kind: Input["ofKind"], versionId: string | null): Promise<ReadonlySet<string>> => {
  if (versionId === null) return new Set();
  const rows =
    kind === "part"
      ? await tx.selectFrom("programme_part").select("part_id as id").where("version_id", "=", versionId).execute()
      : await tx
          .selectFrom("requirement_wording")
          .select("requirement_id as id")
          .where("version_id", "=", versionId)
          .execute();
  return new Set(rows.map(({ id }) => id));
};

/** Each kind of change has sides: nothing comes before what is new, nothing follows what is retired. */
async function problemsOf(
  tx: Tx,
  { ofKind, change, from, to }: Input,
  version: LoadedVersion,
): Promise<FieldProblem[]> {
  const before = await idsIn(tx, ofKind, version.basedOnId);
  const here = await idsIn(tx, ofKind, version.id);
  const problems: FieldProblem[] = [];
  const say = (path: string, key: string) => problems.push({ path, key: `programmes:changes.${key}` });
  if (from.some((id) => !before.has(id))) say("from", "from-unknown");
  else if (change !== "new" && from.length === 0) say("from", "from-missing");
  if (to.some((id) => !here.has(id))) say("to", "to-unknown");
  else if (change !== "retired" && to.length === 0) say("to", "to-missing");
  const wrong = (path: string) => problems.some((one) => one.path === path);
  if (change === "merged" && from.length === 1 && !wrong("from")) say("from", "merged-of-several");
  if (change === "split" && to.length === 1 && !wrong("to")) say("to", "split-into-several");
  return problems;
}

/**
 * Notes what happened to chapters, sections or requirements from the version before to this one, and why. Problems: at `from`
 * and `to` when they are not there or too few for the change; the text is not written now.
 */
export const noteChange = command({
  name: "programmes/note-change",
  input,
  load: ({ tx, input: { version } }) => loadVersion(tx, version),
  may: ({ loaded }) => ({ action: versionDemands.write, body: loaded.bodyId }),
  perform: async ({ tx, input: given, loaded, newId }): Promise<Outcome<{ count: number }>> => {
    const open = openForAct(loaded, "write");
    if (!open.ok) return open;
    const problems = await problemsOf(tx, given, loaded);
    if (problems.length > 0) return invalid(...problems);
    const froms = given.change === "new" ? [null] : given.from;
    const tos = given.change === "retired" ? [null] : given.to;
    const { ofKind: of_kind, change, reason } = given;
    const rows = froms.flatMap((from_id) =>
      tos.map((to_id) => ({ id: newId(), version_id: loaded.id, of_kind, change, from_id, to_id, reason })),
    );
    await tx.insertInto("programme_change").values(rows).execute();
    return ok({ count: rows.length });
  },
  trace: ({ loaded }) => toldOfVersion(loaded),
});
