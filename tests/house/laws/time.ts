import { type Files, type Flaw, sources } from "./files.ts";
import { type Node, parse, walk } from "./parse.ts";

const clockInSql =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\b(current_timestamp|current_date|current_time|localtimestamp|localtime)\b|'(now|today|tomorrow|yesterday)'\s*::/i;
const timeWithDefault =
  /\b(timestamptz|timestamp|timetz|date|time)\b(\s*\(\d\))?(\s+with(out)?\s+time\s+zone)?[^,;()]*\bdefault\b/i;

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, "").replace(/\/\*[\s\S]*?\*\//g, "");

/** Migrations that ask the database what time it is, or let a column do so: time comes from the one who acts. */
export function migrationTimeFlaws(files: Files): Flaw[] {
  return [...files].flatMap(([where, text]) => {
    if (!/^migrations\/.*\.sql$/.test(where)) return [];
    const sql = withoutComments(text);
    const clock = clockInSql.exec(sql)?.[0];
    const column = timeWithDefault.exec(sql)?.[0];
    return [
      ...(clock === undefined ? [] : [{ where, what: `asks the database for the time: ${clock}` }]),
      ...(column === undefined ? [] : [{ where, what: `a time column has a default: ${column}` }]),
    ];
  });
}

/** The same in the SQL that stands in the code. */
export function sqlTimeFlaws(files: Files): Flaw[] {
  return sources(files).flatMap(([where, text]) => {
    const found = new Set<string>();
    walk(parse(where, text).program, (node) => {
      const said =
        node.type === "TemplateElement"
          ? node.value.raw
          : node.type === "Literal" && typeof node.value === "string"
            ? node.value
            : "";
      const clock = clockInSql.exec(withoutComments(said))?.[0];
      if (clock !== undefined) found.add(clock);
    });
    return [...found].map((clock) => ({ where, what: `asks the database for the time: ${clock}` }));
  });
}

/** What in the code reads the machine's clock, as it would be written; null for anything else. */
function clockAt(node: Node): string | null {
  if (node.type === "NewExpression" && node.callee.type === "Identifier" && node.callee.name === "Date")
    return "new Date()";
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier" || node.object.type !== "Identifier")
    return null;
  const written = `${node.object.name}.${node.property.name}`;
  return written === "Date.now" || written === "Temporal.Now" ? written : null;
}

/** Code that reads the machine's clock by itself, or counts time in `Date`. */
export function clockFlaws(files: Files): Flaw[] {
  return sources(files).flatMap(([where, text]) => {
    const found = new Set<string>();
    walk(parse(where, text).program, (node) => {
      const clock = clockAt(node);
      if (clock !== null) found.add(clock);
    });
    return [...found].map((clock) => ({
      where,
      what: `${clock}: the time comes from world.now(), days from kernel/day.ts`,
    }));
  });
}

/** Columns of the database as it stands after every migration whose time is filled in by a default. */
export function columnTimeFlaws(
  columns: readonly { table: string; column: string; type: string; filled: string | null }[],
): Flaw[] {
  return columns.flatMap(({ table, column, type, filled }) =>
    /^(timestamp|date|time)/.test(type) && filled !== null
      ? [{ where: `${table}.${column}`, what: `has the default ${filled}` }]
      : [],
  );
}
