import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import type { ReportAct } from "../lifecycle.ts";
import { reportLinks } from "../rules/report-links.ts";

/** What else can be done with the report. */
export function ReportActs({ report, allowed }: { report: string; allowed: ReadonlySet<ReportAct> }) {
  const t = useTexts("staff-reports");
  return (
    <ActionRow>
      {allowed.has("end") && <ActionLink href={reportLinks.end(report)} label={t("report.end")} kind="tertiary" />}
    </ActionRow>
  );
}
