import { type Field, field } from "./field.ts";
import { findDays } from "./find-days.ts";
import { findOrganisations } from "./find-organisations.ts";
import { isPersonName } from "./is-person-name.ts";
import { foundAt, foundIn, nameOfSection, passagesIn } from "./passages-in.ts";
import { signedBy } from "./signed-by.ts";
import type { Section } from "./split-sections.ts";
import { titleWords } from "./title-words.ts";
import type { Cell } from "./to-lines.ts";
import type { Paragraph } from "./to-paragraphs.ts";

/** Who signed: the title and organisation as written, or `null`. */
export type Signatory = { name: string; title: string | null; organisation: string | null };

type Open = { person: Signatory; cell: Cell; make: () => Field<Signatory> };
type Block = { open: Open[] /** A title that stands above its name. */; title: { text: string; cell: Cell } | null };

/** Reads names with titles and organisations under, above or beside them, in columns, and in "Beslut har fattats av …". */
export function readSignatories(sections: readonly Section[]): Field<Signatory>[] {
  const block: Block = { open: [], title: null };
  const signed = sections.filter(({ kind }) => kind === "signatories");
  for (const section of signed) {
    for (const paragraph of section.paragraphs) {
      if (signedBy(paragraph.text).length > 0) continue;
      paragraph.lines.forEach((line, index) => {
        for (const cell of line.cells)
          readCell(cell, block, paragraph, paragraph.starts[index] ?? 0, nameOfSection(section));
      });
    }
  }
  const told = passagesIn(signed).flatMap((passage) =>
    signedBy(passage.text).map((one) => field<Signatory>({ ...one, organisation: null }, "certain", foundIn(passage))),
  );
  return mergeSame([...block.open.map(({ make }) => make()), ...told]);
}

function readCell(cell: Cell, block: Block, paragraph: Paragraph, at: number, section: string): void {
  const add = (name: string, title: string | null, organisation: string | null = null) => {
    const person: Signatory = { name, title, organisation };
    const found = foundAt(paragraph, at, cell.text, section);
    block.open.push({ person, cell, make: () => field(person, person.title === null ? "likely" : "certain", found) });
  };
  const [first = "", ...rest] = cell.text.split(/,\s*/);
  const above = block.open.findLast((one) => sharesColumn(one.cell, cell) && one.person.title === null);
  const last = block.open.findLast((one) => sharesColumn(one.cell, cell)) ?? block.open.at(-1);
  if (isPersonName(first)) {
    const organisation = rest.find((part) => findOrganisations(part).length > 0) ?? null;
    const beside = rest.filter((part) => part !== organisation).join(", ") || null;
    const title = block.title && sharesColumn(block.title.cell, cell) ? block.title.text : null;
    add(first, beside ?? title, organisation);
    block.title = null;
    return;
  }
  const turned = titleThenName(cell.text);
  if (turned && above) above.person.title = turned.title;
  if (turned) add(turned.name, above ? null : turned.title);
  else if (isTitleAlone(cell.text) && (!last || last.person.title !== null)) block.title = { text: cell.text, cell };
  else if (last) describe(last.person, cell.text);
}

const sharesColumn = (a: Cell, b: Cell) => a.at <= b.at + b.text.length && b.at <= a.at + a.text.length;
const isTitleAlone = (text: string) =>
  text.length < 60 && titleWords.test(text) && findOrganisations(text).length === 0 && !/[.!?:]/.test(text);

/** "Säkerhetschef Kim Ek": in a letter a title before its name, where columns were lost the title of the one to the left. */
function titleThenName(text: string): { title: string; name: string } | null {
  const words = text.split(" ");
  for (let count = 1; count < Math.min(words.length - 1, 5); count += 1) {
    const name = words.slice(count).join(" ");
    const title = words.slice(0, count).join(" ").replace(/:$/, "");
    if (titleWords.test(title) && isPersonName(name)) return { title, name };
  }
  return null;
}

function describe(person: Signatory, text: string): void {
  if (text.length > 90 || /@|\d{2,}|www\./.test(text) || findDays(text).length > 0) return;
  if (person.title === null && titleWords.test(text)) person.title = text;
  else if (person.organisation === null && findOrganisations(text).length > 0) person.organisation = text;
  else if (person.title === null && /^\p{L}[\p{L} /&-]{2,50}$/u.test(text) && text.split(" ").length <= 6)
    person.title = text;
}

/** The same person at the end of the report and of the statement signs once. */
function mergeSame(all: Field<Signatory>[]): Field<Signatory>[] {
  const byName = new Map<string, Field<Signatory>>();
  for (const one of all) {
    const id = one.value.name.toLowerCase();
    const there = byName.get(id);
    if (!there || (there.value.title === null && one.value.title !== null)) byName.set(id, one);
  }
  return [...byName.values()];
}
