import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { describeColumns, describeSchema } from "../../src/platform/database/describe.ts";
import { describeTables } from "../../src/platform/database/describe-tables.ts";
import { testPool } from "../support/database.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string) => readFileSync(path.join(root, name), "utf8");
const remedy = "run: npm run schema";

it("schema.sql and the table types say what the migrations make", async () => {
  const pool = await testPool();
  expect(file("migrations/schema.sql"), remedy).toBe(await describeSchema(pool));
  expect(file("src/platform/database/tables.ts"), remedy).toBe(describeTables(await describeColumns(pool)));
});
