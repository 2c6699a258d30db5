import type { ActivityState, EvidenceKind, Funding, Health, OriginKind, Recurrence } from "../model.ts";

export type DemoActivity = {
  title: string;
  why: string;
  /** The role of whoever at the body answers for it. */
  role: string;
  months: [number, number];
  cost?: number | undefined;
  funding: Funding;
  note?: string | undefined;
  origin?: { kind: OriginKind; title: string } | undefined;
  evidence: { kind: EvidenceKind; title: string; address?: string | undefined };
};
export type DemoTheme = {
  key: string;
  under: string;
  requirements: string[];
  only?: string[] | undefined;
  kinds?: string[] | undefined;
  title: string;
  about: string;
  activities: DemoActivity[];
};
export type DemoNotes = Record<"begun" | "on_track" | "at_risk" | "off_track" | "done" | "stopped", string[]>;
/** How a body goes about its plan this year; the years before it was as steady as others. */
export type Manner = "steady" | "silent" | "never_adopted" | "none" | "late";
export type DemoPlan = { body: string; work: string; people: string; system: string; manner: Manner; ahead: boolean };

/** What follow-up needs of a city that is read in. */
export type DemoPlans = {
  cityGoals: {
    key: string;
    level: "orientation" | "operational_area";
    under?: string | undefined;
    title: string;
    about: string;
  }[];
  themes: DemoTheme[];
  notes: DemoNotes;
  bareReasons: string[];
  plans: DemoPlan[];
  /** What comes back, first in a month of this year; what the coordinator has said; files that show what was done. */
  recurring: { body: string; title: string; why: string; every: Recurrence; month: number }[];
  comments: { body: string; text: string }[];
  uploads: { body: string; title: string; name: string; format: "pdf" | "docx"; lines: string[] }[];
};

export type MadeUpdate = {
  day: Temporal.PlainDate;
  state: ActivityState;
  health: Health;
  percent: number | null;
  note: string;
};

/** When the plan of a year is made, and up to which day it has been played: today, or the body's last. */
export type Season = {
  year: number;
  today: Temporal.PlainDate;
  /** Up to which day something has happened: today, or the last day of a body that is gone. */
  until: Temporal.PlainDate;
};
