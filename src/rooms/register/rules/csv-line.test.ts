import fc from "fast-check";
import { parse } from "papaparse";
import { expect, it } from "vitest";
import { csvLine } from "./csv-line.ts";

it("puts semicolons between, and quotation marks where they are needed", () => {
  expect(csvLine(["KS 2024/1", 'Om "hot"; våld', "", "a\nb"])).toBe('KS 2024/1;"Om ""hot""; våld";;"a\nb"\r\n');
});

it.each(["=1+1", "+46", "-1", "@sum", "\t=1"])("lets no spreadsheet run %j", (cell) => {
  expect(csvLine([cell]).replaceAll('"', "")).toBe(`'${cell}\r\n`);
});

it("is read back as it was, but for the apostrophe", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }), (cells) => {
      const [row] = parse<string[]>(csvLine(cells), { delimiter: ";", newline: "\r\n" }).data;
      expect(row?.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(
        cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")),
      );
    }),
  );
});
