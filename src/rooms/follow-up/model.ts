/** The tree: the council's two levels, and each body's own goals under them. */
export const goalLevels = ["orientation", "operational_area", "own"] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** A draft is seen at its own body alone; proposed it is seen by the city and waits for the body to adopt it. */
export const goalStates = ["draft", "proposed", "adopted", "ended"] as const;
export type GoalState = (typeof goalStates)[number];

export const activityStates = ["planned", "ongoing", "done", "stopped"] as const;
export type ActivityState = (typeof activityStates)[number];

/** How it goes, which is something else than how far it has come. */
export const healths = ["unknown", "on_track", "at_risk", "off_track"] as const;
export type Health = (typeof healths)[number];

export const evidenceKinds = ["file", "link", "exercise", "round", "other"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where the money comes from; a state grant is audited. */
export const fundings = ["own", "state_grant", "other"] as const;
export type Funding = (typeof fundings)[number];

/** What an activity can have come out of; the link to it is kept. */
export const originKinds = ["risk", "round", "exercise", "incident", "audit", "other"] as const;
export type OriginKind = (typeof originKinds)[number];

export const recurrences = ["month", "quarter", "four_months", "half_year", "year"] as const;
export type Recurrence = (typeof recurrences)[number];

/**
 * The year wheel: operational plan, tertial reports (30 April, 31 August), annual report (31 December), follow-up of the
 * agreement with the state (15 February) and the risk and vulnerability analysis (31 October, first year after elections).
 */
export const periodKinds = ["plan", "t1", "t2", "annual", "state", "rsa"] as const;
export type PeriodKind = (typeof periodKinds)[number];
export const periodStates = ["planned", "open", "closed"] as const;
export type PeriodState = (typeof periodStates)[number];

/** Bodies that hand in: whoever answers for following the council's goals within its own area (KL 6:6), and the companies. */
export const reportingKinds = ["executive_board", "committee", "district_council", "company"] as const;

/** What a body can be asked to say of each goal in a period: the plan has nothing to assess yet, and the state asks for measures. */
export const assessedPeriods: readonly PeriodKind[] = ["t1", "t2", "annual"];

/** What each sort of report holds, in the order it is read. */
export const reportParts = ["figures", "goals", "activities", "risks", "costs", "indicators"] as const;
export type ReportPart = (typeof reportParts)[number];
export const partsOf: Record<PeriodKind, readonly ReportPart[]> = {
  plan: ["goals", "activities", "indicators"],
  t1: ["figures", "goals", "activities", "indicators"],
  t2: ["figures", "goals", "activities", "indicators"],
  annual: ["figures", "goals", "activities", "costs", "indicators"],
  state: ["figures", "activities", "costs", "indicators"],
  rsa: ["risks", "activities"],
};

/** Who is reminded so many days before a hand-in is due: first whoever answers for each thing, last the head. */
export const reminderSteps = [
  { step: "owner", daysBefore: 14, roles: [] },
  { step: "coordinator", daysBefore: 7, roles: ["security_coordinator"] },
  { step: "head", daysBefore: 2, roles: ["department_head", "administration_director"] },
] as const;
export type ReminderStep = (typeof reminderSteps)[number]["step"];

/** Goal fulfilment, as every committee assesses it. */
export const fulfilments = ["wholly", "partly", "not"] as const;
export type Fulfilment = (typeof fulfilments)[number];

export const directions = ["higher", "lower"] as const;
export type Direction = (typeof directions)[number];
export const indicatorSources = ["typed", "imported", "computed"] as const;
export type IndicatorSource = (typeof indicatorSources)[number];
/** What can be counted from what is in the house; the question behind each is in `queries/computed-questions.ts`. */
export const computedNames = [
  "activities_in_time",
  "done_with_evidence",
  "goals_adopted_in_time",
  "answers_in_time",
] as const;
export type ComputedName = (typeof computedNames)[number];
/** An outcome, an estimate of one, or that it was not measured, which demands a reason. */
export const valueKinds = ["outcome", "estimate", "not_measured"] as const;
export type ValueKind = (typeof valueKinds)[number];
export const yearParts = ["t1", "t2", "year"] as const;
export type YearPart = (typeof yearParts)[number];
export const requestStates = ["asked", "approved", "refused", "withdrawn"] as const;
export type RequestState = (typeof requestStates)[number];

/** A file of goals and activities on its way in. */
export const importStates = ["reading", "read", "writing", "done", "failed", "dropped"] as const;
export type ImportState = (typeof importStates)[number];

/** Days without a word after which something under way counts as silent. */
export const silentAfterDays = 120;

/** Longest texts, in characters. */
export const longest = {
  title: 300,
  about: 5_000,
  why: 2_000,
  note: 5_000,
  reason: 2_000,
  comment: 5_000,
  address: 1_000,
  name: 200,
  unit: 50,
  paragraph: 50,
} as const;
