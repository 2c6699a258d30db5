/** What a body can be. The political bodies decide; a company decides through its own board; an outside body is asked. */
export const bodyKinds = [
  "council",
  "executive_board",
  "council_of_mayors",
  "committee",
  "district_council",
  "company",
  "outside_body",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** The officials' organisation under a body, largest first. */
export const unitKinds = ["administration", "department", "unit"] as const;

/** What an elected member is elected to. */
export const positions = ["chair", "vice_chair", "second_vice_chair", "member", "alternate"] as const;
export type Position = (typeof positions)[number];

/** What a contact point is for. */
export const contactPurposes = ["registry", "security", "press", "duty"] as const;

export const contactKinds = ["email", "phone"] as const;

/** Longest texts, in characters. */
export const longest = {
  name: 200,
  shortName: 20,
  personName: 100,
  email: 254,
  phone: 40,
  title: 200,
  party: 100,
} as const;

/** The largest file of people that is read in: 5 MB and 20,000 rows below the headings. */
export const importLimits = { bytes: 5 * 1024 * 1024, rows: 20_000 } as const;

/** Addresses under /organisation that are pages of their own, so that no body may be called so. */
export const takenSlugs: ReadonlySet<string> = new Set(["personer", "grupper", "import", "kontaktvagar", "nytt-organ"]);

/** How long a file that has been read in is kept for whoever read it in. */
export const keptImport = { hours: 24 } as const;

/** What can go on in the new body when one is merged into it. */
export const carriedOn = ["units", "roles", "contactPoints"] as const;

/** How many rows of a long list stand on a page. */
export const peoplePerPage = 50;
export const importRowsPerPage = 100;
