import { attestLinks } from "./attest-links.ts";
import { reportLinks } from "./report-links.ts";

/** How far an officer has come with the newest consultation that is theirs to answer. */
export type AnswerFacts = {
  consultee: string;
  report: string | null;
  viewpoints: number;
  stance: boolean;
  asked: boolean;
};

/** The steps of answering with a report, each done when it has really been done. */
export function stepsToAnswer({ consultee, report, viewpoints, stance, asked }: AnswerFacts) {
  const step = (name: string, href: string | null, done: boolean) => ({
    ...{ text: `staff-reports:tryout.answer.${name}`, href, done },
  });
  const at = (link: (id: string) => string) => (report === null ? null : link(report));
  return [
    step("read", `/remisser/inkomna/${consultee}`, report !== null),
    step("begin", at(reportLinks.page) ?? reportLinks.start({ consultee }), report !== null),
    step("mark", at(reportLinks.viewpoints), viewpoints > 0),
    step("stance", at(reportLinks.stance), stance),
    step("ask", at(asked ? reportLinks.page : attestLinks.ask), asked),
  ];
}
