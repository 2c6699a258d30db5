import { dayOf } from "../../../kernel/day.ts";
import { ok } from "../../../kernel/outcome.ts";
import type { Actor } from "../../../platform/access/actor.ts";
import { bodiesWhere } from "../../../platform/access/can.ts";
import { query } from "../../../platform/view/query.ts";
import { readRegister } from "../actions.ts";
import { searchLabels } from "../rules/search-labels.ts";
import type { Facets } from "./divide-hits.ts";
import { type HitDetails, hitDetails } from "./hit-details.ts";
import { searchEntries } from "./search-entries.ts";
import { type SearchInput, searchInput } from "./search-input.ts";

export type SearchAnswer = {
  /** False when the text held nothing to search for, such as only very common words. */
  searchable: boolean;
  hits: HitDetails[];
  found: number;
  more: boolean;
  order: "rank" | "newest";
  facets: Facets | null;
  next: string | null;
  reader: string;
};

const nothing: Omit<SearchAnswer, "reader"> = {
  searchable: true,
  hits: [],
  found: 0,
  more: false,
  order: "rank",
  facets: null,
  next: null,
};

/** What the scope and the filters say, as labels that the word index knows. */
function labelsFor(actor: Actor, { kind, direction, year }: SearchInput, body: string | null): string[][] {
  const reach = bodiesWhere(actor, readRegister);
  const bodies = body ? [body] : reach === "all" ? [] : reach;
  return [
    bodies.map(searchLabels.body),
    kind ? [searchLabels.kind(kind)] : [],
    direction ? [searchLabels.direction(direction)] : [],
    year ? [searchLabels.year(year)] : [],
  ];
}

/**
 * Full-text search, in Swedish, over the cases and documents the reader may see and the text of their files. Protected
 * words are found by those who may read them; hits of others are neither shown nor counted.
 */
export const searchRegister = query({
  name: "register/search-register",
  input: searchInput,
  scope: readRegister,
  run: async ({ db, input, actor, now, visible }) => {
    const reader = actor.kind === "person" ? actor.id : "";
    if (input.text === "") return ok<SearchAnswer>({ ...nothing, reader, searchable: false });
    const among = db.selectFrom("body").select("id").where(visible("body.id"));
    const body = input.body ? await among.where("slug", "=", input.body).executeTakeFirst() : null;
    if (input.body && !body) return ok<SearchAnswer>({ ...nothing, reader });
    const labels = labelsFor(actor, input, body?.id ?? null);
    const { text, year, after } = input;
    const scope = visible("e.body_id");
    const found = await searchEntries(db, { text, column: "words", scope, labels, year, today: dayOf(now), after });
    if (!found) return ok<SearchAnswer>({ ...nothing, reader, searchable: false });
    const { query: words, ...rest } = found;
    return ok<SearchAnswer>({ ...rest, reader, searchable: true, hits: await hitDetails(db, found.hits, words) });
  },
  // That a word stands in something marked is itself told by the hit, so whoever was told is noted.
  sensitive: ({ hits, reader }) => {
    const cases = [...new Set(hits.flatMap(({ secret, caseId }) => (secret ? [caseId] : [])))];
    return cases.length > 0 ? { subject: { kind: "person", id: reader }, body: null, facts: { cases } } : null;
  },
});
