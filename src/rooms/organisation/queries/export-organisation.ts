import Papa from "papaparse";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import { query } from "../../../platform/view/query.ts";
import { readDirectory } from "../actions.ts";
import { toCell } from "../rules/to-cell.ts";
import { exportBodies } from "./export-bodies.ts";
import { exportPeople } from "./export-people.ts";
import { exportRoles } from "./export-roles.ts";

const tables = { bodies: exportBodies, people: exportPeople, roles: exportRoles };
const byteOrderMark = "\uFEFF";

/**
 * Bodies, people or roles as a CSV file that Excel opens as it is: UTF-8 with byte order mark, semicolons, headings in
 * Swedish, and no cell that begins a formula. People and roles have the headings that the import reads.
 */
export const exportOrganisation = query({
  name: "organisation/export",
  input: z.object({ what: z.enum(["bodies", "people", "roles"]) }),
  scope: readDirectory,
  run: async ({ db, input: { what }, now, visible }) => {
    const { headings, rows } = await tables[what](db, visible);
    const cells = rows.map((row) => row.map((cell) => toCell(cell ?? "")));
    const text = Papa.unparse({ fields: headings, data: cells }, { delimiter: ";", newline: "\r\n" });
    return ok({ text: `${byteOrderMark}${text}\r\n`, day: dayOf(now) });
  },
});
