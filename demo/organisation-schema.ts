import { z } from "zod";

/** A name within the demo city: small letters, digits and single hyphens. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const day = z.iso.date();
export const text = z.string().trim().min(1);
const email = z.email();
const bothLanguages = z.strictObject({ sv: text, en: text });

const bodyKind = z.enum([
  "council",
  "executive_board",
  "council_of_mayors",
  "committee",
  "district_council",
  "company",
  "outside_body",
]);

/** `validTo` is the last day the body exists; `administration` is the officials' organisation under it. */
const body = z.strictObject({
  key,
  kind: bodyKind,
  name: text,
  nameEn: text,
  shortName: text,
  parent: key.optional(),
  administration: text.optional(),
  email,
  validFrom: day,
  validTo: day.optional(),
});

/** `day` is the first day of the new order. Only `merged` and `renamed` end the body they come from. */
const succession = z.strictObject({ from: key, to: key, day, kind: z.enum(["merged", "renamed", "split"]) });

const unit = z.strictObject({
  key,
  body: key,
  kind: z.enum(["administration", "department", "unit"]),
  name: text,
  parent: key.optional(),
  validFrom: day,
});

/** `demoErrand` is present on those who are offered at demo sign-in. */
const person = z.strictObject({
  key,
  givenName: text,
  familyName: text,
  email,
  phone: text.optional(),
  endedDay: day.optional(),
  demoErrand: bothLanguages.extend({ place: z.int().positive() }).optional(),
});

const roleCode = z.enum([
  "administrator",
  "registrar",
  "case_officer",
  "unit_manager",
  "department_head",
  "administration_director",
  "committee_secretary",
  "security_coordinator",
  "security_strategist",
  "duty_officer",
  "safety_representative",
  "auditor",
]);

const role = z.strictObject({
  person: key,
  role: roleCode,
  body: key,
  unit: key.optional(),
  title: text,
  from: day,
  to: day.optional(),
});

const absence = z.strictObject({ person: key, from: day, to: day, substitute: key.optional() });

const mandate = z.strictObject({
  body: key,
  person: key,
  position: z.enum(["chair", "vice_chair", "second_vice_chair", "member", "alternate"]),
  party: text,
  from: day,
  to: day.optional(),
});

/** Either every body of `kinds` on the day of use, or exactly `members`; the other list is empty. */
const group = z
  .strictObject({ key, name: text, kinds: z.array(bodyKind).default([]), members: z.array(key).default([]) })
  .refine((each) => (each.kinds.length === 0) !== (each.members.length === 0), "a group has either kinds or members");

/** Without `verifiedDay` nobody has ever made sure that the contact point works. */
const contactPoint = z.strictObject({
  body: key,
  purpose: z.enum(["registry", "security", "press", "duty"]),
  kind: z.enum(["email", "phone"]),
  value: text,
  owner: key,
  verifiedDay: day.optional(),
});

/** Who there is in the demo city and who holds which role. All days are inclusive, in Europe/Stockholm. */
export const organisationShape = {
  bodies: z.array(body),
  successions: z.array(succession),
  units: z.array(unit),
  people: z.array(person),
  roles: z.array(role),
  absences: z.array(absence),
  mandates: z.array(mandate),
  groups: z.array(group),
  contactPoints: z.array(contactPoint),
};
