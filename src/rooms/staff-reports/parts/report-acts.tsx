import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { ReportAct } from "../lifecycle.ts";
import { paperFormats } from "../model.ts";
import type { ReportFacts } from "../queries/report-page.ts";
import { attestLinks } from "../rules/attest-links.ts";
import { nextStep } from "../rules/next-step.ts";
import type { Lack } from "../rules/what-is-missing.ts";
import { actHref, pagedActs } from "./act-href.ts";

type ReportActsProps = {
  facts: ReportFacts;
  lacks: readonly Lack[];
  allowed: ReadonlySet<ReportAct>;
  /** The text is a version that has been asked an attest for, which files are made of. */
  frozen: boolean;
};

/** Everything else that can be done with the report, and its files once there is a version of it. */
export function ReportActs({ facts, lacks, allowed, frozen }: ReportActsProps) {
  const t = useTexts("staff-reports");
  const next = nextStep(facts, lacks.length, allowed);
  // Sending by oneself is for answers that need no meeting, and asking for attest is not offered while something is missing.
  const fits = { "put-on-agenda": facts.answerKind === "committee_statement", "ask-attest": lacks.length === 0 };
  const sending = facts.answerKind !== "committee_statement";
  const open = pagedActs.filter(
    (act) =>
      allowed.has(act) &&
      act !== next &&
      ({ ...fits, send: sending } as Partial<Record<string, boolean>>)[act] !== false,
  );
  return (
    <PageSection heading={t("report.acts")} id="gora">
      <ActionRow>
        {open.map((act) => (
          <ActionLink
            key={act}
            href={actHref(act, facts.id)}
            label={t(`report.act.${act}`)}
            kind={act === "end" ? "tertiary" : "secondary"}
          />
        ))}
        <ActionLink href={attestLinks.versions(facts.id)} label={t("report.versions")} kind="tertiary" />
      </ActionRow>
      {frozen && (
        <ActionRow>
          {paperFormats.map((format) => (
            <ActionLink
              key={format}
              href={attestLinks.file(facts.id, format)}
              label={t(`report.file.${format}`)}
              kind="tertiary"
            />
          ))}
        </ActionRow>
      )}
    </PageSection>
  );
}
