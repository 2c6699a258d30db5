import type { Period } from "./period.ts";

export type KnownBody = Period & { id: string; name: string };
export type KnownUnit = Period & { id: string; name: string };
/** `row` when the person came with an earlier row of the same file. */
export type KnownPerson = {
  id: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  endedDay: Temporal.PlainDate | null;
  row?: number;
};
/** `id` is null for a role that an earlier row of the same file gives (`row`). */
export type KnownRole = Period & {
  id: string | null;
  role: string;
  body: string;
  unit: string | null;
  title: string | null;
  row?: number;
};

/**
 * What a file of people is held against. Everything is found by what was written, in small letters: roles by their names,
 * bodies by name, short name or address (several where they share one), units by body and name, people by e-mail address.
 */
export type ImportCity = {
  today: Temporal.PlainDate;
  roles: ReadonlyMap<string, string>;
  bodies: ReadonlyMap<string, readonly KnownBody[]>;
  units: ReadonlyMap<string, KnownUnit>;
  people: Map<string, KnownPerson>;
  held: Map<string, KnownRole[]>;
};

/** How a text is looked up. */
export const lookupKey = (text: string): string => text.toLocaleLowerCase("sv");

/** How a unit is looked up: the same name may stand at many bodies. */
export const unitKey = (body: string, name: string): string => `${body} ${lookupKey(name)}`;
