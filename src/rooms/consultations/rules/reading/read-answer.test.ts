import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFacts } from "../../../../../tests/support/answer-facts.ts";
import { bodyDirectory } from "../../../../../tests/support/body-directory.ts";
import { readAnswer } from "./read-answer.ts";
import { sourceLinesOf } from "./source-lines-of.ts";

const folder = path.join(import.meta.dirname, "samples");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const samples = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
const directory = bodyDirectory();
const read = (text: string) => readAnswer(sourceLinesOf(text), directory);
const facts = (text: string) => answerFacts(read(text));

const isRow = (line: string) => /\t| {3}/.test(line);

/** Breaks lines as a mail program does; rows of columns are left as they are. */
function wrap(text: string, width: number): string {
  const wrapped = (line: string) => {
    const lines = [""];
    for (const word of line.split(" ")) {
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
    }
    return lines.join("\n");
  };
  return text
    .split("\n")
    .map((line) => (isRow(line) ? line : wrapped(line)))
    .join("\n");
}

const staffReport = (middle: string) => `Socialförvaltningen

Till
Socialnämnden
2024-02-20

Svar på remiss från kommunstyrelsen, Dnr KS 2023/1267

Förslag till beslut

Socialnämnden godkänner förvaltningens tjänsteutlåtande som svar på remissen.

${middle}`;

describe("the layout does not change what is read", () => {
  const whole = [...samples].filter(([, text]) =>
    text.split("\n").some((line) => line.length > 135 && line.length < 1_000),
  );

  it.each(whole.map(([name]) => name))("%s with its lines broken", (name) => {
    const text = samples.get(name) ?? "";
    const unbroken = facts(text);
    for (const width of [50, 60, 66, 72, 80, 95]) expect(facts(wrap(text, width)), `${width}`).toEqual(unbroken);
  });

  it.each(names)("%s with other blanks and line ends", (name) => {
    const text = samples.get(name) ?? "";
    const plain = facts(text);
    expect(facts(text.replaceAll(" ", "\u00a0"))).toEqual(plain);
    expect(facts(text.replace(/(\S) (?=\S)/g, "$1\u202f"))).toEqual(plain);
    expect(facts(text.replaceAll("\n", "\r\n"))).toEqual(plain);
    expect(facts(text.normalize("NFD"))).toEqual(plain);
  });

  it("soft hyphens are not there", () => {
    const text = staffReport(
      "Synpunkter\n\nSocialförvaltningen tillstyrker säkerhets\u00adprogrammet och önskar förtydliganden.",
    );
    expect(facts(text).viewpoints).toEqual([
      "wish: Socialförvaltningen tillstyrker säkerhetsprogrammet och önskar förtydliganden",
    ]);
  });
});

describe("readAnswer", () => {
  it("never throws, whatever it is given", () => {
    const words = fc.constantFrom(
      ...[
        "Dnr ",
        "KS 2024/1",
        "\n",
        "\n\n",
        "Till",
        ": ",
        "Bakgrund\n\n",
        "Bilagor\n",
        "1. ",
        "senast ",
        "den 31 februari 2024",
        "2024-13-40",
      ],
      ...[
        "anser att ",
        "bör ",
        "avstyrker ",
        "och ",
        "Anna Ek\n",
        "direktör",
        "\t",
        "   ",
        "(",
        "[",
        "\\",
        "§ ",
        "?",
        "har remitterats till ",
        ", ",
        "AB",
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.array(words, { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (any) => void read(any)),
      { numRuns: 400 },
    );
    expect(read("").bodies).toEqual([]);
  });

  it("says where everything stands, and quotes what stands there", () => {
    const text = samples.get("page-noise.txt") ?? "";
    const lines = text.split("\n");
    const { ownNumber, dueDay, viewpoints } = read(text);
    for (const { found } of [ownNumber, dueDay])
      expect(lines[(found?.line ?? 0) - 1]).toContain(found?.quote.replace(/^Dnr /, ""));
    for (const { found, value } of viewpoints)
      expect(lines[(found?.line ?? 0) - 1]?.slice(found?.offset)).toContain(value.sentence.split(" ")[0]);
  });

  it("reads 2 MB in the time it takes to read it, not to search it", () => {
    const unit = `${samples.get("page-noise.txt")}\n${samples.get("district-council-2012.txt")}\n`;
    const text = unit.repeat(Math.ceil(2_000_000 / unit.length)).slice(0, 2_000_000);
    read(unit);
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  });

  it.each(["a", "A ", "Namnet ", "anser att ", "Nämnden, ", "1", "((((", "a-", "a\t", "S:t "])(
    "is not held up by %j again and again",
    (unit) => {
      const text = unit.repeat(Math.ceil(300_000 / unit.length));
      const before = process.cpuUsage();
      read(text);
      expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(3);
    },
  );
});

describe("what is not sure", () => {
  it("asks about a misspelt consultee, and matches it", () => {
    const text = staffReport(
      "Bakgrund\n\nÄrendet har även remitterats till Kulturnämnden, Idrotsnämnden och Föreningen Vän.",
    );
    const { consultees, questions } = read(text);
    expect(consultees.map(({ value, confidence }) => [value.key, value.through, confidence])).toEqual([
      ["kulturnamnden", "name", "certain"],
      ["idrottsnamnden", "spelling", "uncertain"],
      [null, "unknown", "likely"],
    ]);
    expect(questions).toContainEqual({
      about: "consultees[1]",
      reason: "misspelt",
      values: { value: "Idrotsnämnden", alternatives: "Idrottsnämnden" },
      line: 15,
    });
  });

  it("expands a group to the bodies of its day", () => {
    const on = (day: string) =>
      read(
        staffReport("Bakgrund\n\nÄrendet har remitterats till samtliga stadsdelsnämnder.").replace("2024-02-20", day),
      );
    expect(on("2024-02-20").consultees.length).toBe(11);
    expect(on("2022-02-20").consultees.map(({ value }) => value.name)).toContain("Norrmalms stadsdelsnämnd");
    expect(on("2012-02-20").consultees.every(({ confidence }) => confidence === "likely")).toBe(true);
  });

  it("asks when an answer is dated after its due day", () => {
    const late = read(staffReport("Bakgrund\n\nRemissen ska besvaras senast den 1 februari 2024."));
    expect(late.questions).toContainEqual(expect.objectContaining({ about: "day", reason: "late" }));
    const granted = read(
      staffReport(
        "Bakgrund\n\nRemissen skulle besvaras senast den 1 februari 2024. Anstånd har getts till den 1 mars 2024.",
      ),
    );
    expect(granted.dueDay).toMatchObject({ confidence: "likely", value: Temporal.PlainDate.from("2024-03-01") });
    expect(String(granted.dueDay.value)).toBe("2024-03-01");
  });

  it("does not say whose a lone KS number is", () => {
    const { ownNumber, questions } = read(
      "Kulturförvaltningen\nDnr KS 2023/1267\n\nTill kommunstyrelsen\n\nKulturförvaltningen tillstyrker förslaget.",
    );
    expect(ownNumber).toMatchObject({ value: "KS 2023/1267", confidence: "uncertain" });
    expect(questions.map(({ about }) => about)).toContain("ownNumber");
  });

  it("says nothing of an answer that says nothing", () => {
    const { stance, questions } = read("Vi har tagit emot handlingarna.");
    expect(stance).toMatchObject({ value: "uncertain", confidence: "uncertain" });
    expect(questions.map(({ about, reason }) => `${about} ${reason}`)).toEqual([
      "foreignNumber missing",
      "day missing",
      "stance missing",
      "bodies missing",
    ]);
  });
});
