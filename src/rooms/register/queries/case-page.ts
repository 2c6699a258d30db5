import { sql } from "kysely";
import { z } from "zod";
import { missing, ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { allowedOnCase } from "./allowed-acts.ts";
import { type CaseFacts, caseColumns, caseJoins } from "./case-columns.ts";
import { caseDocuments } from "./case-documents.ts";
import { foreignNumbers, relatedCases } from "./case-surroundings.ts";
import { correctionsOf } from "./corrections-of.ts";

/**
 * Everything on the page of a case, protected fields too. Where something in it is marked as secret the reader is noted
 * in the trail.
 */
export const casePage = query({
  name: "register/read-case",
  input: z.object({ case: z.uuid() }),
  scope: readRegister,
  run: async ({ db, input, actor, visible }) => {
    const { rows } = await sql<CaseFacts>`
      select ${caseColumns} from case_file c ${caseJoins} where c.id = ${input.case} and ${visible("c.body_id")}`.execute(
      db,
    );
    const facts = rows[0];
    if (!facts) return missing("register:case-missing");
    const [documents, relations, numbers, corrections] = await Promise.all([
      caseDocuments(db, facts.id),
      relatedCases(db, facts.id, visible),
      foreignNumbers(db, facts.id),
      correctionsOf(db, { caseId: facts.id }),
    ]);
    const hidden = corrections.some((correction) => correction.protected);
    const secret = [facts, ...documents].some(({ secrecyProvision }) => secrecyProvision !== null) || hidden;
    return ok({ facts, documents, relations, numbers, corrections, secret, allowed: allowedOnCase(actor, facts) });
  },
  sensitive: ({ secret, facts }) => (secret ? { subject: { kind: "case", id: facts.id }, body: facts.bodyId } : null),
});
