import type { ReportAnswerKind, ReportStance, SectionKind, StepKind, StepOutcome } from "../model.ts";

type Dissent = { kind: "reservation" | "special_statement" | "alternate_statement"; names: string; statement: string };

/** A report as far as it has come. Days are counted from the day the demo is loaded, which is day 0. */
export type DemoReport = {
  key: string;
  body: string;
  /** The key of the consultation it answers, or the number of its body's case. */
  answers?: string | undefined;
  case?: string | undefined;
  kind: ReportAnswerKind;
  begunOn: number;
  title?: string | undefined;
  /** In Markdown, by kind; those that what is asked fills in are left out. */
  sections: Partial<Record<SectionKind, string>>;
  stance?: ReportStance | undefined;
  steps: { kind: StepKind; name: string; on: number; outcome: StepOutcome }[];
  meetingOn?: number | undefined;
  askedOn?: number | undefined;
  /** The day of each attest given, in order. */
  attestedOn: number[];
  agendaOn?: number | undefined;
  decision?: { immediate: boolean; approved: boolean; dissents: Dissent[] } | undefined;
};

/** What the staff reports need of a city that is read in. */
export type DemoReports = { consultations: { key: string; title: string }[]; reports: DemoReport[] };
