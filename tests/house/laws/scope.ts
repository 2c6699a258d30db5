import { findDoors } from "./doors.ts";
import type { Files, Flaw } from "./files.ts";
import { parse, walk } from "./parse.ts";

/** Queries that never use the `visible` they are given, so that nothing keeps their rows to what the reader may see. */
export function scopeFlaws(files: Files): Flaw[] {
  return findDoors(files).flatMap(({ kind, name, file }) => {
    if (kind !== "query") return [];
    let used = false;
    walk(parse(file, files.get(file) ?? "").program, (node) => {
      if (node.type !== "CallExpression") return;
      const handed = [node.callee, ...node.arguments];
      if (handed.some((one) => one.type === "Identifier" && one.name === "visible")) used = true;
    });
    return used ? [] : [{ where: name, what: `does not narrow its rows by visible(…) (${file})` }];
  });
}

/** Tables where a row can change without an entry in the trail. `triggers` are the names of those on each table. */
export function sealFlaws(tables: readonly { table: string; triggers: readonly string[] }[]): Flaw[] {
  return tables.flatMap(({ table, triggers }) => {
    const lacking = ["seal_insert", "seal_update", "seal_delete", "seal_demand"].filter(
      (name) => !triggers.includes(name),
    );
    return lacking.length === 0
      ? []
      : [{ where: table, what: "is not sealed: add `call seal_table('…')` to its migration" }];
  });
}
