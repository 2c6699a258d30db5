import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../../platform/access/actor.ts";
import type { CaseFilters } from "./case-list-input.ts";

const mostWords = 5;

/** `%` and `_` as the signs they are. */
const asPart = (word: string) => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** Every word must stand somewhere in the public subject, also inside a compound; a trigram index finds them. */
const subjectHas = (text: string): RawBuilder<boolean>[] =>
  text
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, mostWords)
    .map((word) => sql<boolean>`c.public_subject ilike ${asPart(word)}`);

function officerIs(officer: CaseFilters["officer"], actor: Actor): RawBuilder<boolean>[] {
  if (officer === null) return [];
  if (officer === "none") return [sql<boolean>`c.officer_id is null`];
  const id = officer === "mine" ? (actor.kind === "person" ? actor.id : null) : officer;
  return [sql<boolean>`c.officer_id = ${id}`];
}

/**
 * The body that is meant. Beside an officer or a class, whose index is by far the narrowest, it is said in a form that no index
 * answers and of which the database guesses half: it believes that any body has few cases, and would else gather all of theirs
 * first, or all of the officer's to sort them, where a page's worth can be read in order.
 */
function bodyIs({ body, officer, classification }: CaseFilters): RawBuilder<boolean>[] {
  if (!body) return [];
  const meant = sql`(select id from body where slug = ${body})`;
  const narrow = classification !== null || (officer !== null && officer !== "none");
  return [narrow ? sql<boolean>`coalesce(c.body_id = ${meant}, false)` : sql<boolean>`c.body_id = ${meant}`];
}

/** What a case (`c`) must fulfil to be in the list; the reader's scope is added by the query itself. */
export function caseConditions(filters: CaseFilters, actor: Actor): RawBuilder<boolean>[] {
  return [
    ...bodyIs(filters),
    ...(filters.state ? [sql<boolean>`c.state = ${filters.state}`] : []),
    ...(filters.year ? [sql<boolean>`c.year = ${filters.year}`] : []),
    ...(filters.classification ? [sql<boolean>`c.classification_id = ${filters.classification}`] : []),
    ...(filters.secrecy ? [sql<boolean>`c.secrecy_provision is not null`] : []),
    ...officerIs(filters.officer, actor),
    ...subjectHas(filters.text),
  ];
}

export const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
