import type { FieldProblem } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { Addressee } from "../model.ts";

export type Asked = {
  addressee: Addressee;
  bodies: readonly string[];
  areas: readonly string[];
};

async function missingOf(tx: Tx, table: "body" | "focus_area", ids: readonly string[], versionId: string | null) {
  if (ids.length === 0) return false;
  const known =
    table === "body"
      ? await tx
          .selectFrom("body")
          .select("id")
          .where("id", "in", [...ids])
          .execute()
      : await tx
          .selectFrom("focus_area")
          .select("id")
          .where("id", "in", [...ids])
          .where("version_id", "=", versionId)
          .execute();
  return known.length < new Set(ids).size;
}

/** Whom and what a requirement names must be there; one to named bodies names somebody, and it counts under an area if there are any. */
export async function requirementProblems(tx: Tx, asked: Asked, versionId: string): Promise<FieldProblem[]> {
  const { addressee, bodies, areas } = asked;
  const problems: FieldProblem[] = [];
  if (addressee === "named" && bodies.length === 0) {
    problems.push({ path: "bodies", key: "programmes:requirement.bodies-missing" });
  }
  if (await missingOf(tx, "body", bodies, null)) {
    problems.push({ path: "bodies", key: "programmes:requirement.body-unknown" });
  }
  const has = await tx
    .selectFrom("focus_area")
    .select("id")
    .where("version_id", "=", versionId)
    .limit(1)
    .executeTakeFirst();
  if (has && areas.length === 0) problems.push({ path: "areas", key: "programmes:requirement.areas-missing" });
  if (await missingOf(tx, "focus_area", areas, versionId))
    problems.push({ path: "areas", key: "programmes:areas.unknown" });
  return problems;
}
