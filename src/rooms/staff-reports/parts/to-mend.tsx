import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import type { ReportAct } from "../lifecycle.ts";
import type { ReportFacts } from "../queries/report-page.ts";
import type { ReportParts } from "../queries/report-parts.ts";
import type { Lack } from "../rules/what-is-missing.ts";
import { LacksList } from "./lacks-list.tsx";

type ToMendProps = {
  facts: ReportFacts;
  parts: ReportParts;
  lacks: readonly Lack[];
  look: readonly Lack[];
  allowed: ReadonlySet<ReportAct>;
};

/** What stands in the way of an attest, and what is worth a look; nothing once others have the report. */
export function ToMend({ facts, parts, lacks, look, allowed }: ToMendProps) {
  const t = useTexts("staff-reports");
  if (!allowed.has("write")) return null;
  const common = {
    report: facts.id,
    rows: new Map(parts.sections.map(({ kind, id }) => [kind as string, id])),
    mayWrite: true,
  };
  return (
    <>
      {lacks.length > 0 && (
        <Notice tone="warning" title={t("report.missing", { count: lacks.length })}>
          <LacksList lacks={lacks} {...common} />
        </Notice>
      )}
      {lacks.length === 0 && facts.state === "draft" && (
        <Notice tone="success" title={t("report.complete")}>
          {t("report.complete-text")}
        </Notice>
      )}
      {look.length > 0 && (
        <Notice tone="info" title={t("report.look")}>
          <LacksList lacks={look} {...common} />
        </Notice>
      )}
    </>
  );
}
