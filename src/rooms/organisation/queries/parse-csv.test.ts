import { describe, expect, it } from "vitest";
import { importLimits } from "../model.ts";
import { parseCsv } from "./parse-csv.ts";

const rowsOf = (text: string) => {
  const read = parseCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.rows;
};
const keyOf = (text: string) => {
  const read = parseCsv(text);
  return read.ok ? null : read.problem.kind === "invalid" && read.problem.fields[0]?.key;
};

describe("a file of people", () => {
  it.each([
    ["semicolons and Swedish headings", "förnamn;efternamn;e-post\nÅsa;Öberg;asa@stad.example"],
    ["commas and English headings", "First name,Last name,Email\nÅsa,Öberg,asa@stad.example"],
    ["tabs, capitals and a byte order mark", "\uFEFFFÖRNAMN\tEFTERNAMN\tE-POST\r\nÅsa\tÖberg\tasa@stad.example\r\n"],
    ["columns in another order", "e-post;efternamn;förnamn\nasa@stad.example;Öberg;Åsa"],
    ["quotes and blanks", 'förnamn;efternamn;e-post\n" Åsa ";"Öberg";asa@stad.example'],
  ])("is read with %s", (_, text) => {
    expect(rowsOf(text)).toMatchObject([
      { number: 2, givenName: "Åsa", familyName: "Öberg", email: "asa@stad.example", role: "", to: "" },
    ]);
  });

  it("numbers rows as the spreadsheet does, empty lines and all", () => {
    expect(
      rowsOf("\nförnamn;efternamn;e-post\n\nA;B;a@stad.example\n;;\nC;D;c@stad.example\n").map(({ number }) => number),
    ).toEqual([4, 6]);
  });

  it("is cleaned of what cannot be seen, and of the apostrophe that export put there", () => {
    const [row] = rowsOf("förnamn;efternamn;e-post;telefon\nÅ\u200Bsa\u202E;Ö  berg;a@stad.example;'+46 8 000");
    expect(row).toMatchObject({ givenName: "Åsa", familyName: "Ö berg", phone: "+46 8 000" });
  });

  it("tells which headings it does not know", () => {
    const read = parseCsv("förnamn;efternamn;e-post;personnummer\nA;B;a@stad.example;x");
    expect(read).toMatchObject({ ok: true, value: { unknownHeadings: ["personnummer"] } });
  });

  it("says why it cannot be read", () => {
    expect(keyOf("")).toBe("organisation:import-empty");
    expect(keyOf("  \n \n")).toBe("organisation:import-empty");
    expect(keyOf("förnamn;efternamn;e-post\n")).toBe("organisation:import-empty");
    expect(keyOf("namn;adress\nA;B")).toBe("organisation:import-headings");
    expect(keyOf('förnamn;efternamn;e-post\n"A;B;a@stad.example')).toBe("organisation:import-quotes");
    const many = `förnamn;efternamn;e-post\n${"A;B;a@stad.example\n".repeat(importLimits.rows + 1)}`;
    expect(keyOf(many)).toBe("organisation:import-too-many");
  });

  it("may hold as many rows as the limit says", () => {
    const many = `förnamn;efternamn;e-post\n${"A;B;a@stad.example\n".repeat(importLimits.rows)}`;
    expect(rowsOf(many)).toHaveLength(importLimits.rows);
  });
});
