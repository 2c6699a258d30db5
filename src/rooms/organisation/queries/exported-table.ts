import type { RawBuilder } from "kysely";

/** What is written to a file: the first line, and the rest. */
export type ExportedTable = { headings: string[]; rows: (string | null)[][] };
export type Visible = (bodyColumn: string) => RawBuilder<boolean>;
