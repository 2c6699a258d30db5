import { randomUUIDv7 } from "node:crypto";
import { searchKeys } from "../../src/kernel/case-number-keys.ts";
import type { City } from "./made-up-city.ts";
import type { Random } from "./random.ts";
import { sentence, title } from "./vocabulary.ts";

type Row = (string | number | null)[];
export type Rows = Record<keyof typeof caseColumns, Row[]>;

/** The columns of each table in the order the rows have them. */
export const caseColumns = {
  case_file:
    "id, register_id, body_id, number, year, serial, classification_id, public_subject, protected_subject, public_counterparty, secrecy_provision, officer_id, state, opened_day, created_at, updated_at",
  case_number: "id, case_id, raw, owner, keys",
  case_number_key: "key, case_id, body_id, number_id",
  document: "id, case_id, number, direction, status, public_title, public_counterparty, day, recorded_at, created_at",
  document_file: "id, document_id, document_version, file_id, name, media_type, size, sha256, text_state, created_at",
  // Filled from here by SQL that makes the words, then emptied.
  bench_text: "file_id, document_id, case_id, name, content",
} as const;

const days = 4_080;
/** The last case came today: what was registered lately is what people look for. */
const firstDay = Temporal.Now.plainDateISO("Europe/Stockholm").subtract({ days });

/** A register is written day by day, so the cases come in the order of their days: `part` is how far the years have gone. */
const dayAt = (part: number): Temporal.PlainDate => firstDay.add({ days: Math.floor(part * days) });

function addNumber(rows: Rows, raw: string, of: { id: string; body: string }, owner: "own" | "foreign"): void {
  const id = randomUUIDv7();
  const keys = searchKeys(raw);
  rows.case_number.push([id, of.id, raw, owner, `{${keys.map((key) => `"${key}"`).join(",")}}`]);
  for (const key of keys) rows.case_number_key.push([key, of.id, of.body, id]);
}

/** A name that hardly anyone else has, so that there is something rare to search for. */
export const rareName = (place: number): string => `Påhittadsson${place}`;

function addDocument(rows: Rows, random: Random, caseId: string, number: number, day: Temporal.PlainDate): void {
  const id = randomUUIDv7();
  const file = randomUUIDv7();
  const at = `${day}T09:00:00Z`;
  const about = random.chance(0.3) ? `${rareName(random.below(50_000))} hörde av sig. ` : "";
  const content =
    about + Array.from({ length: random.chance(0.05) ? 120 : 3 + random.below(8) }, () => sentence(random)).join(" ");
  const direction = random.pick(["received", "received", "drawn_up", "dispatched"]);
  const status = random.chance(0.1) ? "working" : "record";
  rows.document.push([
    id,
    caseId,
    number,
    direction,
    status,
    title(random),
    random.chance(0.5) ? title(random) : null,
    day.toString(),
    at,
    at,
  ]);
  rows.document_file.push([
    file,
    id,
    1,
    randomUUIDv7(),
    `handling-${number}.pdf`,
    "application/pdf",
    content.length,
    "0",
    "read",
    at,
  ]);
  rows.bench_text.push([file, id, caseId, `handling-${number}.pdf`, content]);
}

type Making = { city: City; random: Random; serials: Map<string, number> };

function addCase(rows: Rows, { city, random, serials }: Making, part: number): void {
  const id = randomUUIDv7();
  const body = random.chance(0.3) ? city.bodies[0] : random.pick(city.bodies);
  if (!body) return;
  const day = dayAt(part);
  const series = `${body.prefix} ${day.year}`;
  const serial = (serials.get(series) ?? 0) + 1;
  serials.set(series, serial);
  const secret = random.chance(0.03);
  const at = `${day}T08:00:00Z`;
  const officer = random.chance(0.9) ? random.pick(body.officers) : null;
  const provision = secret ? "OSL 26:1" : null;
  const subject = [title(random), secret ? title(random) : null, random.chance(0.5) ? title(random) : null, provision];
  const state = random.chance(0.15) ? "open" : "closed";
  const number = `${series}/${serial}`;
  rows.case_file.push([
    id,
    body.register,
    body.id,
    number,
    day.year,
    serial,
    random.pick(body.codes),
    ...subject,
    officer,
    state,
    day.toString(),
    at,
    at,
  ]);
  addNumber(rows, number, { id, body: body.id }, "own");
  if (random.chance(0.3))
    addNumber(rows, `A${100 + random.below(800)}.${random.below(1000)}/${day.year}`, { id, body: body.id }, "foreign");
  const documents = 1 + random.below(3);
  for (let n = 1; n <= documents; n++) {
    const later = day.add({ days: n * random.below(30) });
    addDocument(rows, random, id, n, Temporal.PlainDate.compare(later, dayAt(1)) > 0 ? day : later);
  }
}

/** Makes up cases, batch by batch. */
export function createCases(city: City, random: Random) {
  const serials = new Map<string, number>();
  return {
    /** Cases `from` up to `to` out of `of` altogether, with two documents each on average and a file in every document. */
    makeUp: ({ from, to, of }: { from: number; to: number; of: number }): Rows => {
      const rows: Rows = {
        case_file: [],
        case_number: [],
        case_number_key: [],
        document: [],
        document_file: [],
        bench_text: [],
      };
      for (let n = from; n < to; n++) addCase(rows, { city, random, serials }, n / of);
      return rows;
    },
    /** The last serial of every series, for `register_counter`. */
    lastSerials: (): ReadonlyMap<string, number> => serials,
  };
}
