import { type Field, type Found, field } from "./field.ts";
import { dayAlone, findDays } from "./find-days.ts";
import { isPersonName } from "./is-person-name.ts";
import { foundAt, nameOfSection } from "./passages-in.ts";
import type { Section } from "./split-sections.ts";

/** Who approved the document in its system, as what, and on which day. A stamp may give a day and no name. */
export type Attest = { name: string | null; title: string | null; day: Temporal.PlainDate | null };

type Entry = Attest & { found: Found };

const COLUMN_HEADING = /^(?:namn|datum|titel|tid|roll|befattning)(?: (?:namn|datum|titel|tid|roll|befattning))*:?$/i;
const HALF_DAY = /^\d{4}-\d\d-?$/;
const joinedDay = (begun: string, rest: string) => `${begun.replace(/-$/, "")}-${rest.replace(/^-/, "")}`;
const LEAD = /^(?:namn|attesterat av|godkänt av|signerat av|attest)\s*:?\s*/i;
const TIME = /^[\s,]*(?:kl\.? ?)?(?:\d\d[.:]\d\d(?:[.:]\d\d)?)?[\s,)]*/;

/** Reads the list of approvals: rows of a table, or names, titles and days under each other. */
export function readAttests(sections: readonly Section[]): Field<Attest>[] {
  const entries: Entry[] = [];
  let begun = "";
  for (const section of sections.filter(({ kind }) => kind === "attests")) {
    for (const paragraph of section.paragraphs) {
      paragraph.lines.forEach((line, index) => {
        const found = (quote: string) =>
          foundAt(paragraph, paragraph.starts[index] ?? 0, quote, nameOfSection(section));
        for (const { text } of line.cells) {
          const whole = `${begun}${text}`;
          // A narrow column breaks a day at its hyphen.
          if (HALF_DAY.test(whole)) begun = whole;
          else if (begun === "" || /^-?\d\d\b/.test(text)) {
            if (!COLUMN_HEADING.test(text))
              readPiece(begun === "" ? text : joinedDay(begun, text), entries, found(whole));
            begun = "";
          } else readPiece(text, entries, found(text));
        }
      });
    }
  }
  return entries.map(({ found, ...attest }) => field(attest, attest.name && attest.day ? "certain" : "likely", found));
}

function readPiece(piece: string, entries: Entry[], found: Found): void {
  const last = entries.at(-1);
  const alone = dayAlone(piece);
  if (alone) {
    if (last && last.day === null) last.day = alone.day;
    else entries.push({ name: null, title: null, day: alone.day, found });
    return;
  }
  const [day] = findDays(piece);
  const before = (day ? piece.slice(0, day.at) : piece).replace(LEAD, "").replace(/[\s,;:–(-]+$/, "");
  const after = day ? piece.slice(day.at + day.length).replace(TIME, "") : "";
  const [name = "", ...titles] = before.split(/,\s*/);
  if (isPersonName(name)) {
    const title = [...titles, after].filter((part) => part !== "").join(", ") || null;
    // A stamp with its day above the name: "SIGNERAD 2024-04-02 Kim Ek".
    if (last && last.name === null && !day) Object.assign(last, { name, title });
    else entries.push({ name, title, day: day?.day ?? null, found });
  } else if (isPersonName(after)) entries.push({ name: after, title: null, day: day?.day ?? null, found });
  else if (last?.name && last.title === null && !day && /^\p{L}[\p{L} ,/&-]{2,60}$/u.test(piece)) last.title = piece;
}
