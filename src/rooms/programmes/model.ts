/** What kind of steering document it is; matters move between them. */
export const programmeKinds = ["security", "public_safety", "quality", "other"] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** How far the making of a version has come. What is in force follows from its days, see `rules/standing-of.ts`. */
export const versionStates = [
  "drafting",
  "approved_for_consultation",
  "in_consultation",
  "compiling",
  "in_preparation",
  "proposed",
  "adopted",
  "rejected",
] as const;
export type VersionState = (typeof versionStates)[number];

/** Beside the state, which stays: the matter waits for another meeting, or has been sent back with a reason. */
export const halts = ["tabled", "referred_back"] as const;
export type Halt = (typeof halts)[number];

/** How a version stands today: its state while it is made, then what its days say. */
export const standings = [...versionStates, "in_force", "superseded", "repealed"] as const;
export type Standing = (typeof standings)[number];

/** Whom a requirement binds. Companies are bound through their parent company and their own board's adoption. */
export const addressees = ["all", "committees", "companies", "named"] as const;
export type Addressee = (typeof addressees)[number];

export const partKinds = ["chapter", "section"] as const;
export type PartKind = (typeof partKinds)[number];

/** What can have happened to a part or a requirement from one version to the next. */
export const changes = ["new", "moved", "split", "merged", "retired", "reworded"] as const;
export type Change = (typeof changes)[number];

/** Longest texts, in characters. */
export const longest = {
  title: 300,
  label: 100,
  about: 5_000,
  heading: 300,
  requirement: 2_000,
  evidence: 1_000,
  reason: 2_000,
  area: 100,
  paragraph: 50,
  number: 100,
  law: 200,
  address: 500,
} as const;
