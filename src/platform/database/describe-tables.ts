import type { ColumnFact } from "./describe.ts";

const types: Record<string, string> = {
  uuid: "string",
  text: "string",
  integer: "number",
  bigint: "number",
  boolean: "boolean",
  json: "Json",
  jsonb: "Json",
  bytea: "Buffer",
  date: "Temporal.PlainDate",
  "timestamp with time zone": "Temporal.Instant",
  "text[]": "string[]",
  tsvector: "string",
};

const typeOf = ({ type, nullable, expression, generated }: ColumnFact): string => {
  const plain = (types[type.replace(/\(\d+\)$/, "")] ?? "string") + (nullable ? " | null" : "");
  if (generated) return `GeneratedAlways<${plain}>`;
  return expression === null ? plain : `Generated<${plain}>`;
};

const capital = (name: string) => name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** TypeScript types of every table; `tables.ts` is this, written by `npm run schema`. */
export function describeTables(facts: ColumnFact[]): string {
  const tables = [...Map.groupBy(facts, (fact) => fact.table)];
  const bodies = tables.map(
    ([table, columns]) =>
      `export interface ${capital(table)}Table {\n${columns.map((fact) => `  ${fact.column}: ${typeOf(fact)};`).join("\n")}\n}`,
  );
  const index = tables.map(([table]) => `  ${table}: ${capital(table)}Table;`).join("\n");
  return `// Written by \`npm run schema\` from the migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

type Json = ColumnType<unknown, string, string>;

${bodies.join("\n\n")}

export interface Tables {
${index}
}
`;
}
