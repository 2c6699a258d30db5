import type { When } from "../../../platform/seed/stage.ts";
import type { AnswerKind, DissentKind, HandlingOutcome, Stance, ViewpointKind } from "../model.ts";

type Words = { section?: string | undefined; kind: ViewpointKind; words: string };
type Said = {
  stance: Stance;
  text: string;
  viewpoints: Words[];
  /** In the order of the questions; empty where nothing is said. */
  replies: string[];
};

/** An answer decided elsewhere and sent as a file. */
export type DemoAnswer = Said & {
  kind: AnswerKind;
  decidedOn: When;
  sections: { section: string; stance: Stance }[];
  dissents: { kind: DissentKind; names: string; statement: string }[];
};

/** What happened to one of those asked. Whoever does it is who holds the role at the body. */
export type DemoEvent = { of: string; on: When } & (
  | { does: "register"; body: string }
  | { does: "answer"; body: string; answer: DemoAnswer }
  | { does: "answer-briefly"; body: string; kind: "declined" | "no_objection"; reason?: string | undefined }
  | { does: "ask-extension"; body: string; until: When; reason: string }
  | { does: "grant-extension"; body: string; until: When }
  | { does: "answer-by-link"; body: string; answer: Said }
  | {
      does: "bring";
      from: string;
      unasked?: boolean | undefined;
      name: string;
      number: string;
      answer: DemoAnswer | null;
      file: string;
    }
);

export type DemoConsultation = {
  key: string;
  sender: string;
  by: "security_strategist" | "case_officer";
  title: string;
  /** The number of a case that is there; a new one is registered when it is left out. */
  case?: string | undefined;
  /** The number of the case that the new one succeeds. */
  succeeds?: string | undefined;
  /** The consultation this one passes on, by its key. */
  passesOn?: string | undefined;
  /** An earlier consultation on the same document: sections it carries on keep their ids. */
  carriesOn?: string | undefined;
  /** The day it was sent, or begun when it is still a draft. */
  sentOn: When;
  draft?: boolean | undefined;
  dueOn: When;
  instructions: string;
  questions: string[];
  /** The key of what is proposed; what is passed on has it from above. */
  proposal?: string | undefined;
  groups: string[];
  bodies: string[];
  outside: { name: string; email: string }[];
};

/** A consultation put together and told back to those who answered. */
export type DemoCompilation = {
  of: string;
  on: When;
  closedOn?: When | undefined;
  /** What is proposed after what was said. */
  proposal?: string | undefined;
  report: { serial: number; title: string; decision?: string | undefined };
  handled: { words: string; outcome: HandlingOutcome; reason: string; changed?: string | undefined }[];
};

/** What the consultations need of a city that is read in. */
export type DemoConsultations = {
  proposals: { key: string; markdown: string }[];
  consultations: DemoConsultation[];
  events: DemoEvent[];
  compilations: DemoCompilation[];
};
