import { attestLinks } from "./attest-links.ts";

/** A report that is or was this person's to attest. */
export type AttestFacts = { report: string; attested: boolean; onAgenda: boolean };

/** The steps of attesting, each done when it has really been done. */
export function stepsToAttest({ report, attested, onAgenda }: AttestFacts) {
  const step = (name: string, href: string, done: boolean) => ({
    ...{ text: `staff-reports:tryout.attest.${name}`, href, done },
  });
  return [
    step("read", attestLinks.report(report), attested),
    step("attest", attested ? attestLinks.report(report) : attestLinks.attest(report), attested),
    step("versions", attestLinks.versions(report), attested),
    step("agenda", attestLinks.report(report), onAgenda),
  ];
}
