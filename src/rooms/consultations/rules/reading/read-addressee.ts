import type { AnswerText } from "./answer-text.ts";
import { type Field, field } from "./field.ts";
import { findOrganisations } from "./find-organisations.ts";
import { foldName } from "./fold-name.ts";
import { kindOfOrganisation } from "./organisation-words.ts";
import { foundAt, foundIn, foundInHead, passagesIn } from "./passages-in.ts";

const TITLE_TO = /(?:yttrande|remissvar|svar|remissyttrande|utlåtande) till (?=\p{L})/iu;
const POSTAL = /^(?:SE-)?\d{3} ?\d{2} \p{Lu}/u;
const DECIDES =
  /(?:godkänner|beslutar|överlämnar|avger|antar|åberopar|föreslås|lämnar|ställer sig|tillstyrker|avstyrker|översänder|instämmer|avstår)/;
const ASKERS =
  /^(?:Kommunstyrelsen|Kommunfullmäktige|Stadsledningskontoret|Regionstyrelsen|Regeringskansliet|\p{L}+departementet|Region )/u;

type Addressee = Field<string | null>;

/**
 * To whom the answer is written: in a staff report the deciding body, in a statement the asker. The label "Till" decides,
 * then a title that says so, an address in the head, who is to decide, and last to whom the decision is sent.
 */
export function readAddressee(text: AnswerText): Addressee {
  return (
    fromLabel(text) ??
    inTitle(text) ??
    inAddress(text) ??
    inDecision(text) ??
    aloneInHead(text) ??
    sentTo(text) ??
    field<string | null>(null, "uncertain", null)
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function fromLabel({ labels, headLines }: AnswerText): Addressee | null {
  const label = labels.find(({ kind }) => kind === "addressee");
  const plain = headLines.find(
    (line) => /^till \p{L}/iu.test(line.text) && findOrganisations(capital(line.text.slice(5)))[0]?.at === 0,
  );
  const [line, value, at] = label
    ? [label.line, label.value, label.at]
    : plain
      ? [plain, plain.text.slice(5), 5]
      : [null, "", 0];
  if (!line) return null;
  const named = findOrganisations(capital(value));
  // "Hamnköpings stad, kommunstyrelsen" is one addressee, and it is the board.
  const within = named.filter(({ kind }) => kind !== "municipality");
  const [first, ...others] = within.length > 0 ? within : named;
  const name = first?.name ?? value.replace(/\s*<[^>]*>.*$/, "").replace(/^["']|["']$/g, "");
  const found = foundInHead(line, at, value);
  return field<string | null>(
    name,
    first ? "certain" : "likely",
    found,
    others.map((one) => one.name),
  );
}

function inTitle({ head }: AnswerText): Addressee | null {
  for (const paragraph of head) {
    const match = TITLE_TO.exec(paragraph.text);
    const at = match ? match.index + match[0].length : 0;
    const [named] = match ? findOrganisations(capital(paragraph.text.slice(at))) : [];
    if (named?.at === 0)
      return field<string | null>(named.name, "likely", foundAt(paragraph, at, paragraph.text, "head"));
  }
  return null;
}

/** The organisation above a postal address, unless it is the first of the head, which is the letterhead's own. */
function inAddress({ headLines }: AnswerText): Addressee | null {
  const rows = headLines.flatMap((line) =>
    line.cells.map((cell) => ({ line, cell, named: findOrganisations(cell.text)[0] })),
  );
  const [letterhead] = rows.filter(({ named }) => named);
  for (const [index, { cell }] of rows.entries()) {
    if (!POSTAL.test(cell.text)) continue;
    const above = rows.slice(Math.max(0, index - 6), index).filter((one) => Math.abs(one.cell.at - cell.at) <= 3);
    const to = above.find(
      ({ named }) => named && letterhead?.named && foldName(named.name) !== foldName(letterhead.named.name),
    );
    if (to?.named) return field<string | null>(to.named.name, "likely", foundInHead(to.line, to.cell.at, to.cell.text));
  }
  return null;
}

/** The subject of the proposed decision: "Socialnämnden godkänner …", or its heading "Socialnämnden föreslås besluta". */
function inDecision({ sections }: AnswerText): Addressee | null {
  const decisions = sections.filter(({ kind }) => kind === "proposed-decision");
  for (const { heading, title } of decisions) {
    const [named] = heading ? findOrganisations(heading) : [];
    if (named && title && named.kind === "committee")
      return field<string | null>(named.name, "likely", foundAt(title, 0, title.text, heading ?? ""));
  }
  for (const passage of passagesIn(decisions)) {
    const [subject] = findOrganisations(passage.text);
    const end = subject ? subject.at + subject.length : 0;
    if (subject && DECIDES.test(passage.text.slice(end, end + 20)))
      return field<string | null>(subject.name, "likely", foundIn(passage));
  }
  return null;
}

/** A line of the head that is nothing but the name of an authority that asks, below the letterhead. */
function aloneInHead({ headLines }: AnswerText): Addressee | null {
  const lines = headLines.slice(1).filter(({ text }) => ASKERS.test(text));
  for (const line of lines) {
    const [named] = findOrganisations(line.text);
    if (named && named.at === 0 && named.length === line.text.length)
      return field<string | null>(named.name, "likely", foundInHead(line, 0, line.text));
  }
  return null;
}

function sentTo({ sections }: AnswerText): Addressee | null {
  for (const passage of passagesIn(sections.filter(({ kind }) => kind === "distribution"))) {
    const [named] = findOrganisations(capital(passage.text.replace(/^[•*–-]\s*/, "")));
    if (named && kindOfOrganisation(named.name) !== "administration")
      return field<string | null>(named.name, "uncertain", foundIn(passage));
  }
  return null;
}
