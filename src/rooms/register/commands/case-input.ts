import { z } from "zod";
import { optionalDay } from "../../../platform/change/day-input.ts";
import { optionalId, optionalLine, requiredLine } from "../../../platform/change/text-input.ts";
import { directions, type ForeignNumber, longest } from "../model.ts";
import { readForeignNumbers } from "../rules/read-foreign-numbers.ts";
import { keptFiles } from "./kept-files.ts";
import { secrecyInput, withProvision } from "./secrecy-input.ts";

const mostNumbers = 50;

/** One a line from a form, or a list from elsewhere. */
const foreignNumbers = z
  .union([z.string(), z.array(z.object({ raw: z.string(), saidBy: z.string().nullable() }))])
  .nullish()
  .transform((given): ForeignNumber[] => (typeof given === "string" ? readForeignNumbers(given) : (given ?? [])))
  .refine((numbers) => numbers.length <= mostNumbers, "register:too-many-numbers")
  .refine((numbers) => numbers.every(({ raw }) => raw.length <= longest.number), "register:number-too-long");

/** What is asked when a case is registered, and in the same act, if there is one, its first document. */
export const caseInput = withProvision(
  z.object({
    /** The form's own id: the same form sent twice is one case. */
    id: z.uuid().optional(),
    register: z.uuid("register:register-missing"),
    publicSubject: requiredLine("register:subject-missing", longest.subject),
    protectedSubject: optionalLine(longest.subject),
    publicCounterparty: optionalLine(longest.counterparty),
    protectedCounterparty: optionalLine(longest.counterparty),
    ...secrecyInput,
    officer: optionalId("register:officer-unknown"),
    unit: optionalId("register:unit-unknown"),
    classification: optionalId("register:classification-unknown"),
    openedDay: optionalDay,
    foreignNumbers,
    predecessor: optionalLine(longest.number),
    firstDocument: z.enum(["none", ...directions], "register:direction-missing").default("none"),
    documentTitle: optionalLine(longest.subject),
    files: keptFiles,
  }),
);

export type CaseInput = z.output<typeof caseInput>;
