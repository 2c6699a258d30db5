import { missing, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import type { ProgrammeKind } from "../model.ts";

export type LoadedProgramme = {
  id: string;
  bodyId: string;
  slug: string;
  kind: ProgrammeKind;
  title: string;
  about: string;
  responsible: string;
  version: number;
};

/** The programme, locked until the commit: what is done with one is done one thing at a time. */
export async function lockProgramme(tx: Tx, id: string): Promise<Outcome<LoadedProgramme>> {
  const row = await tx
    .selectFrom("programme")
    .select(["id", "body_id as bodyId", "slug", "kind", "title", "about", "responsible", "version"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? ok({ ...row, kind: row.kind as ProgrammeKind }) : missing("programmes:problem.programme-missing");
}
