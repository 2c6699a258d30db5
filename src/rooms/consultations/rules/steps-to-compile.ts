import { compilingLinks } from "./compiling-links.ts";

/** How far the answers to a consultation have been put together. */
export type CompilingFacts = {
  id: string;
  waiting: string | null;
  summarised: number;
  handled: number;
  report: boolean;
};

/** The steps of putting answers together, each done when it has really been done. `waiting` is a file nobody has confirmed. */
export function stepsToCompile({ id, waiting, summarised, handled, report }: CompilingFacts) {
  const step = (name: string, href: string, done: boolean) => ({
    ...{ text: `consultations:tryout.compile.${name}`, href, done },
  });
  const answers = compilingLinks.answers(id);
  return [
    step("confirm", waiting ? compilingLinks.upload(id, waiting) : answers, waiting === null),
    step("summarise", answers, summarised > 0),
    step("handle", compilingLinks.workbench(id), handled > 0),
    step("report", report ? compilingLinks.report(id) : compilingLinks.reportAct(id, "nummer"), report),
  ];
}
