import { describe } from "vitest";
import { cycleFlaws } from "./laws/cycles.ts";
import { barrelFlaws, catchFlaws, directionFlaws } from "./laws/directions.ts";
import type { Files } from "./laws/files.ts";
import { fileNameFlaws } from "./laws/names.ts";
import { fileSizeFlaws, functionSizeFlaws } from "./laws/sizes.ts";
import { file, itTurnsRed, room } from "./planting.ts";

const lines = (count: number) => "// a line\n".repeat(count);
const other = { "src/rooms/b/index.ts": "", "src/rooms/b/model.ts": "" };
const directed = (files: Files) => directionFlaws(files, { a: ["b"] });
const undeclared = (files: Files) => directionFlaws(files, { a: [] });

describe("a planted break turns its law red: directions and sizes", () => {
  itTurnsRed([
    [
      "kernel looks up",
      directed,
      { ...file("src/kernel/x.ts", `import "../platform/y.ts";`), "src/platform/y.ts": "" },
      { ...file("src/kernel/x.ts", `import "./y.ts";`), "src/kernel/y.ts": "" },
    ],
    ["kernel uses a package", directed, file("src/kernel/x.ts", `import "zod";`), file("src/kernel/x.ts", "")],
    [
      "the platform uses React outside web",
      directed,
      file("src/platform/x.ts", `import { useId } from "react";`),
      file("src/platform/web/x.ts", `import { useId } from "react";`),
    ],
    [
      "a page speaks SQL",
      directed,
      room("pages/x.tsx", `import { sql } from "kysely";`),
      room("queries/x.ts", `import { sql } from "kysely";`),
    ],
    [
      "a rule reaches into the platform",
      directed,
      { ...room("rules/x.ts", `import type { Y } from "../../../platform/y.ts";`), "src/platform/y.ts": "" },
      room("rules/x.ts", `import "../../../kernel/day.ts";`),
    ],
    [
      "a command draws",
      directed,
      room("commands/x.ts", `import "../../../ui/row.tsx";`),
      room("pages/x.tsx", `import "../../../ui/row.tsx";`),
    ],
    [
      "a dynamic import goes round the table",
      directed,
      room("rules/x.ts", `export const x = () => import("../../../ui/row.tsx");`),
      room("rules/x.ts", ""),
    ],
    [
      "a room goes past another's door",
      directed,
      room("commands/x.ts", `import "../../b/model.ts";`, other),
      room("commands/x.ts", `import "../../b/index.ts";`, other),
    ],
    [
      "a room knows one it has not declared",
      undeclared,
      room("commands/x.ts", `import "../../b/index.ts";`, other),
      room("commands/x.ts", "", other),
    ],
    [
      "the door to the rules alone lets a command out",
      directed,
      { ...room("rules.ts", `export { y } from "./commands/y.ts";`), "src/rooms/a/commands/y.ts": "" },
      { ...room("rules.ts", `export { y } from "./rules/y.ts";`), "src/rooms/a/rules/y.ts": "" },
    ],
    ["a file has no place", directed, room("things/x.ts", ""), room("rules/x.ts", "")],
    [
      "an import lacks its ending",
      directed,
      room("rules/x.ts", `import "../../../kernel/day";`),
      room("rules/x.ts", `import "../../../kernel/day.ts";`),
    ],
    [
      "source leans on a test",
      directed,
      { ...file("src/kernel/x.ts", `import "./y.test.ts";`), "src/kernel/y.test.ts": "" },
      file("src/kernel/x.ts", ""),
    ],
    [
      "two files in a ring",
      cycleFlaws,
      { "src/kernel/x.ts": `import type { Y } from "./y.ts";`, "src/kernel/y.ts": `import "./x.ts";` },
      { "src/kernel/x.ts": `import "./y.ts";`, "src/kernel/y.ts": "" },
    ],
    [
      "a barrel",
      barrelFlaws,
      file("src/ui/all.ts", `export * from "./row.tsx";`),
      file("src/rooms/a/index.ts", `export * from "./model.ts";`),
    ],
    [
      "a room that catches",
      catchFlaws,
      room("commands/x.ts", "try { a(); } catch {}"),
      file("src/platform/x.ts", "try { a(); } catch {}"),
    ],
    ["a long file", fileSizeFlaws, file("src/kernel/x.ts", lines(151)), file("src/kernel/x.ts", lines(150))],
    ["a long test", fileSizeFlaws, file("src/kernel/x.test.ts", lines(301)), file("src/kernel/x.test.ts", lines(300))],
    [
      "a long function",
      functionSizeFlaws,
      file("src/kernel/x.ts", `export function x() {\n${lines(39)}}`),
      file("src/kernel/x.ts", `export function x() {\n${lines(38)}}`),
    ],
    [
      "a long component",
      functionSizeFlaws,
      file("src/ui/x.tsx", `export const X = () => (\n<p>\n${"a\n".repeat(40)}</p>\n);`),
      file("src/ui/x.tsx", "export const X = () => <p>a</p>;"),
    ],
    ["a file called utils", fileNameFlaws, file("src/kernel/utils.ts", ""), file("src/kernel/day.ts", "")],
    ["a folder called shared", fileNameFlaws, file("src/shared/day.ts", ""), file("src/kernel/day.ts", "")],
    [
      "a file that ends in helpers",
      fileNameFlaws,
      file("src/kernel/day-helpers.ts", ""),
      file("src/kernel/fire-service-day.ts", ""),
    ],
    [
      "a file in camel case",
      fileNameFlaws,
      file("src/kernel/workingDay.ts", ""),
      file("src/kernel/working-day.test.ts", ""),
    ],
  ]);
});
