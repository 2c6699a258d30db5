import { cleanLine } from "../../../kernel/text.ts";

/** What a column of a file of people can hold. */
export const importColumns = [
  "givenName",
  "familyName",
  "email",
  "phone",
  "role",
  "body",
  "unit",
  "title",
  "from",
  "to",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Without these nobody can be told apart from others, or added. */
export const neededColumns = ["givenName", "familyName", "email"] as const satisfies ImportColumn[];

const headings: Record<ImportColumn, readonly string[]> = {
  givenName: ["förnamn", "fornamn", "given name", "first name", "givenname"],
  familyName: ["efternamn", "family name", "last name", "surname", "familyname"],
  email: ["e-post", "epost", "e-postadress", "e-mail", "email", "mail"],
  phone: ["telefon", "telefonnummer", "phone", "telephone", "mobil"],
  role: ["roll", "role"],
  body: ["organ", "nämnd", "body", "committee"],
  unit: ["enhet", "unit"],
  title: ["titel", "title", "befattning"],
  from: ["från", "from", "från och med", "startdatum"],
  to: ["till", "to", "until", "till och med", "slutdatum"],
};

const columnOf = new Map(
  importColumns.flatMap((column) => headings[column].map((heading) => [heading, column] as const)),
);

/** Which column a heading names, in Swedish or English; null when it is none of ours. */
export function readHeading(heading: string): ImportColumn | null {
  return columnOf.get(cleanLine(heading).toLocaleLowerCase("sv").replace(/[:*]$/, "")) ?? null;
}
