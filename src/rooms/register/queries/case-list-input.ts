import { z } from "zod";
import { caseStates } from "../model.ts";
import { searchText } from "./search-input.ts";

/** A filter that came with an address: what cannot be read filters nothing, since a list is never an error. */
const filter = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null).default(null);
const yes = z
  .union([z.literal(true), z.literal("true")])
  .transform(() => true)
  .catch(false)
  .default(false);

const filters = {
  /** Words of the subject, or a number however it is typed. */
  text: searchText,
  /** The body's slug, since an address is read by people too. */
  body: filter(z.string().regex(/^[a-z0-9-]{1,100}$/)),
  state: filter(z.enum(caseStates)),
  officer: filter(z.union([z.enum(["mine", "none"]), z.uuid()])),
  year: filter(z.coerce.number().int().min(1900).max(2200)),
  classification: filter(z.uuid()),
  secrecy: yes,
};

/** How a list of cases can be narrowed down and sorted, as its address says it. */
export const caseListInput = z.object({
  ...filters,
  /** Protected subjects too; whoever reads them is noted. */
  protectedToo: yes,
  order: z.enum(["opened", "number", "updated"]).catch("opened").default("opened"),
  direction: z.enum(["ascending", "descending"]).catch("descending").default("descending"),
  after: filter(z.string().max(100)),
  before: filter(z.string().max(100)),
});

export type CaseListInput = z.output<typeof caseListInput>;
export type CaseFilters = Pick<CaseListInput, keyof typeof filters>;
