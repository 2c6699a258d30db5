import { z } from "zod";
import { roles } from "../../../platform/access/actor.ts";
import { dayField, optionalDayField } from "../commands/day-field.ts";
import { bodyKinds, contactKinds, contactPurposes, positions, unitKinds } from "../model.ts";

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().trim().min(1).max(300);
const maybe = z
  .string()
  .nullish()
  .transform((given) => given ?? null);

const body = z.object({
  key,
  kind: z.enum(bodyKinds),
  name: text,
  nameEn: maybe,
  shortName: text,
  parent: maybe,
  administration: maybe,
  email: maybe,
  validFrom: dayField,
  validTo: optionalDayField,
});
const succession = z.object({ from: key, to: key, day: dayField, kind: z.enum(["merged", "renamed", "split"]) });
const unit = z.object({ key, body: key, kind: z.enum(unitKinds), name: text, parent: maybe, validFrom: dayField });
const person = z.object({
  key,
  givenName: text,
  familyName: text,
  email: maybe,
  phone: maybe,
  endedDay: optionalDayField,
  /** Set on those who are offered at demo sign-in. */
  demoErrand: z.object({ place: z.number(), sv: text, en: text }).optional(),
});
const role = z.object({
  person: key,
  role: z.enum(roles),
  body: key,
  unit: maybe,
  title: maybe,
  from: dayField,
  to: optionalDayField,
});
const absence = z.object({ person: key, from: dayField, to: dayField, substitute: maybe });
const mandate = z.object({
  body: key,
  person: key,
  position: z.enum(positions),
  party: maybe,
  from: dayField,
  to: optionalDayField,
});
const group = z.object({ key, name: text, kinds: z.array(z.enum(bodyKinds)), members: z.array(key) });
const contactPoint = z.object({
  body: key,
  purpose: z.enum(contactPurposes),
  kind: z.enum(contactKinds),
  value: text,
  owner: maybe,
  verifiedDay: optionalDayField,
});

/** What the organisation needs of a city that is read in. Everything points at other things by key; parents come first. */
export const cityShape = z.object({
  bodies: z.array(body),
  successions: z.array(succession),
  units: z.array(unit),
  people: z.array(person),
  roles: z.array(role),
  absences: z.array(absence),
  mandates: z.array(mandate),
  groups: z.array(group),
  contactPoints: z.array(contactPoint),
});

/** The city as it is handed over: days as texts. */
export type CityInput = z.input<typeof cityShape>;
export type City = z.output<typeof cityShape>;
