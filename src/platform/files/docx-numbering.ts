import { attributeOf, xmlEvents } from "./xml-events.ts";

type Level = { format: string; text: string; start: number };
/** Gives the number or bullet of the next paragraph in a list. Lists count on through a document. */
export type DocxNumbering = { next(listId: string, level: number): string };

/** Reads `word/numbering.xml`: Word keeps the numbers of lists apart from their text (ISO/IEC 29500-1, 17.9). */
export function docxNumbering(xml: string): DocxNumbering {
  const { levels, listOf } = readDefinitions(xml);
  const counters = new Map<string, number[]>();
  return {
    next(listId, level) {
      const abstractId = listOf.get(listId) ?? "";
      const definition = levels.get(`${abstractId} ${level}`);
      if (!definition || definition.format === "bullet") return "•";
      if (definition.format === "none") return "";
      const counts = counters.get(abstractId) ?? [];
      counts.length = Math.min(counts.length, level + 1);
      for (let above = 0; above <= level; above += 1) {
        const start = levels.get(`${abstractId} ${above}`)?.start ?? 1;
        counts[above] = (counts[above] ?? start - 1) + (above === level || counts[above] === undefined ? 1 : 0);
      }
      counters.set(abstractId, counts);
      return definition.text.replace(/%(\d)/g, (_, digit: string) =>
        written(counts[Number(digit) - 1] ?? 1, definition.format),
      );
    },
  };
}

function readDefinitions(xml: string): { levels: Map<string, Level>; listOf: Map<string, string> } {
  const levels = new Map<string, Level>();
  const listOf = new Map<string, string>();
  let [abstractId, level, list] = ["", "0", ""];
  for (const event of xmlEvents(xml)) {
    if (event.kind !== "open") continue;
    const value = (name: string) => attributeOf(event.attributes, name) ?? "";
    const current = levels.get(`${abstractId} ${level}`);
    if (event.name === "w:abstractNum") abstractId = value("w:abstractNumId");
    else if (event.name === "w:lvl") {
      level = value("w:ilvl");
      levels.set(`${abstractId} ${level}`, { format: "decimal", text: "", start: 1 });
    } else if (event.name === "w:numFmt" && current) current.format = value("w:val");
    else if (event.name === "w:lvlText" && current) current.text = value("w:val");
    else if (event.name === "w:start" && current) current.start = Number(value("w:val")) || 1;
    else if (event.name === "w:num") {
      list = value("w:numId");
      abstractId = "";
    } else if (event.name === "w:abstractNumId") listOf.set(list, value("w:val"));
  }
  return { levels, listOf };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function written(count: number, format: string): string {
  if (format === "lowerLetter") return LETTERS[(count - 1) % LETTERS.length] ?? "";
  if (format === "upperLetter") return (LETTERS[(count - 1) % LETTERS.length] ?? "").toUpperCase();
  if (format === "lowerRoman" || format === "upperRoman")
    return format === "upperRoman" ? roman(count).toUpperCase() : roman(count);
  return String(count);
}

function roman(count: number): string {
  const parts: [number, string][] = [
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let [left, text] = [Math.min(Math.max(count, 0), 50), ""];
  for (const [worth, letters] of parts) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}
