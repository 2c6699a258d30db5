import type {
  ActivityState,
  Direction,
  Fulfilment,
  Funding,
  GoalState,
  Health,
  PeriodKind,
  ValueKind,
} from "../model.ts";

/** Days and instants are text and everything is plain JSON, so that what was handed in reads the same for as long as it is kept. */
export type ReportActivity = {
  id: string;
  title: string;
  state: ActivityState;
  health: Health;
  percent: number | null;
  owner: string | null;
  dueDay: string;
  doneDay: string | null;
  overdue: boolean;
  /** What was said of it last. */
  note: string | null;
  stoppedReason: string | null;
  evidence: string[];
  noEvidenceReason: string | null;
  costSek: number | null;
  funding: Funding | null;
  fundingNote: string | null;
  /** The risk it came out of. */
  risk: string | null;
  updatedDay: string;
};

export type ReportGoal = {
  id: string;
  title: string;
  /** The council's goal that it hangs under. */
  under: string | null;
  areas: string[];
  state: GoalState;
  health: Health;
  healthReason: string | null;
  fulfilment: Fulfilment | null;
  fulfilmentReason: string | null;
  owner: string | null;
  activities: ReportActivity[];
};

export type ReportIndicator = {
  id: string;
  name: string;
  unit: string;
  better: Direction;
  target: number | null;
  kind: ValueKind | null;
  value: number | null;
  reason: string | null;
};

export type ReportFigures = Record<
  | "goals"
  | "goalsAdopted"
  | "goalsOnTrack"
  | "goalsAtRisk"
  | "goalsOffTrack"
  | "planned"
  | "ongoing"
  | "done"
  | "stopped"
  | "atRisk"
  | "offTrack"
  | "doneBare"
  | "overdue",
  number
>;

/** What a body hands in: frozen as it stood, hashed, and written out as page, Word file and PDF from the same data. */
export type ReportContent = {
  format: 1;
  period: { kind: PeriodKind; year: number; cutOff: string; dueDay: string };
  body: { id: string; name: string };
  /** Running text, as JSON. */
  introduction: object | null;
  figures: { total: ReportFigures; areas: (ReportFigures & { areaId: string; name: string; position: number })[] };
  goals: ReportGoal[];
  indicators: ReportIndicator[];
};
