import type { VersionAct } from "../lifecycle.ts";
import type { Halt, Standing, VersionState } from "../model.ts";
import type { ConsultationStanding } from "../rules/reached-state.ts";

/** A version as the top of each of its views needs it. */
export type ViewedVersion = {
  slug: string;
  title: string;
  number: number;
  periodLabel: string;
  body: string;
  owner: string | null;
  own: boolean;
  state: VersionState;
  standing: Standing;
  halted: Halt | null;
  consultation: ConsultationStanding;
  consultationId: string | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
  parts: number;
  textWaits: boolean;
  requirements: number;
  areas: number;
  adoptions: number;
  allowed: ReadonlySet<VersionAct>;
};

export type VersionView =
  | "overview"
  | "content"
  | "requirements"
  | "areas"
  | "bases"
  | "changes"
  | "adoptions"
  | "decisions";
