import { expect, it, vi } from "vitest";
import { pieces } from "../../../tests/support/pieces.ts";
import { sheetFile } from "../../../tests/support/sheet.ts";
import { zip } from "../../../tests/support/zip.ts";
import { readSheet } from "./read-sheet.ts";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const day = Temporal.PlainDate.from("2024-03-01");
const text = (words: string, mediaType = "text/csv") => readSheet(pieces(Buffer.from(words)), mediaType);

// A thread is started for each, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000 });

it("reads a workbook: days as days, empty cells and rows where they are", async () => {
  const read = await readSheet(
    pieces(sheetFile([["Rubrik", "Klar"], [], ["Öva & lära", day, 25_000], [null, "2"]])),
    workbook,
  );
  expect(read.ok && read.value).toEqual([
    ["Rubrik", "Klar", ""],
    ["", "", ""],
    ["Öva & lära", "2024-03-01", "25000"],
    ["", "2", ""],
  ]);
});

it("reads text from a file and what was pasted from a sheet", async () => {
  expect(await text('a;b\r\n"1;2";å')).toEqual({
    ok: true,
    value: [
      ["a", "b"],
      ["1;2", "å"],
    ],
  });
  expect(await text("a\tb\n1\t2", "text/plain")).toEqual({
    ok: true,
    value: [
      ["a", "b"],
      ["1", "2"],
    ],
  });
});

it("says what is wrong with the file", async () => {
  const fault = (key: string) => ({ ok: false, problem: { fields: [{ path: "file", key }] } });
  expect(await text('a;b\n"1;2')).toMatchObject(fault("files:quotes-open"));
  expect(await text("%PDF", "application/pdf")).toMatchObject(fault("files:no-sheet"));
  expect(await readSheet(pieces(zip([{ name: "xl/x.xml", content: "" }])), workbook)).toMatchObject(
    fault("files:damaged"),
  );
  const bomb = zip([{ name: "xl/worksheets/sheet1.xml", content: "a".repeat(5_000_000) }]);
  expect(await readSheet(pieces(bomb), workbook)).toMatchObject(fault("files:zip-bomb"));
});
