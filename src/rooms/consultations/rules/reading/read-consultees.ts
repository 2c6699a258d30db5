import { expandGroup, findGroup } from "./expand-group.ts";
import { type Confidence, type Field, type Found, field } from "./field.ts";
import { findConsulteeList } from "./find-consultee-list.ts";
import { findOrganisations } from "./find-organisations.ts";
import { foldName } from "./fold-name.ts";
import type { BodyIndex } from "./index-bodies.ts";
import { hasEnded, matchBody } from "./match-body.ts";
import { splitNames } from "./split-names.ts";
import type { Section } from "./split-sections.ts";

/** Somebody who was asked. `written` is the answer's word for them, `name` and `key` the directory's; `group` what it was expanded from. */
export type Consultee = {
  name: string;
  key: string | null;
  written: string;
  through: "name" | "short-name" | "administration" | "spelling" | "group" | "unknown";
  group: string | null;
};

/** More names than any consultation has: what follows is no list of consultees. */
const MOST = 400;

/** Reads who else was asked, with groups expanded on the day. Misspelt and unknown names are told as uncertain, never dropped. */
export function readConsultees(
  sections: readonly Section[],
  index: BodyIndex,
  day: Temporal.PlainDate | null,
): Field<Consultee>[] {
  const isName = (name: string) =>
    matchBody(name, index) !== null || findGroup(name, index.directory) !== null || isOrganisation(name);
  const consultees: Field<Consultee>[] = [];
  const seen = new Set<string>();
  const told = new Set<string>();
  const add = (one: Field<Consultee>) => {
    const id = one.value.key ?? foldName(one.value.name);
    if (!seen.has(id) && consultees.length < MOST) consultees.push(one);
    seen.add(id);
  };
  for (const { text, found } of findConsulteeList(sections)) {
    if (consultees.length >= MOST) break;
    for (const written of splitNames(text.slice(0, 6_000), isName)) {
      if (told.has(written)) continue;
      told.add(written);
      for (const one of consulteesOf(written, index, day, { ...found, quote: written })) add(one);
    }
  }
  return consultees;
}

function isOrganisation(name: string): boolean {
  return findOrganisations(name.charAt(0).toUpperCase() + name.slice(1)).some(
    ({ at, length }) => at === 0 && length === name.length,
  );
}

function consulteesOf(
  written: string,
  index: BodyIndex,
  day: Temporal.PlainDate | null,
  found: Found,
): Field<Consultee>[] {
  const group = findGroup(written, index.directory);
  if (group) return expanded(written, expandGroup(group, index.directory, day), found);
  const match = matchBody(written, index, day ?? undefined);
  if (!match) return unknown(written, found);
  const { body, through, others } = match;
  const toConsultee = (one: typeof body): Consultee => ({
    name: one.name,
    key: one.key,
    written,
    through,
    group: null,
  });
  const confidence: Confidence =
    through === "spelling" || hasEnded(body, day ?? undefined) ? "uncertain" : others.length > 0 ? "likely" : "certain";
  return [field(toConsultee(body), confidence, found, others.map(toConsultee))];
}

function expanded(written: string, { bodies, sure }: ReturnType<typeof expandGroup>, found: Found): Field<Consultee>[] {
  const part = /övriga|berörda/i.test(written);
  return bodies.map(({ name, key }) =>
    field<Consultee>(
      { name, key, written, through: "group", group: written },
      part ? "uncertain" : sure ? "certain" : "likely",
      found,
    ),
  );
}

/** A group that the directory does not know, so that nobody can say who is in it. */
const SEVERAL =
  /^(?:samtliga|alla)\s|(?:nämnder|bolag|styrelser|förvaltningar|kommuner|myndigheter|organisationer|föreningar)$/i;

/** A name nobody knows stays when it could be one: it begins with a capital or is built like an organisation's. */
function unknown(written: string, found: Found): Field<Consultee>[] {
  const known = isOrganisation(written);
  const isGroup = SEVERAL.test(written);
  const named =
    /^\p{Lu}/u.test(written) && written.length <= 80 && written.split(" ").length <= 8 && !/[.!?]$/.test(written);
  if (!known && !isGroup && !named) return [];
  const consultee: Consultee = { name: written, key: null, written, through: "unknown", group: null };
  return [field(consultee, known && !isGroup ? "likely" : "uncertain", found)];
}
