import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { BackPlan } from "../../consultations/index.ts";

const tones = { done: "success", passed: "danger", current: "info", waiting: "neutral" } as const satisfies Record<
  string,
  Tone
>;

/** The latest day of each step, counted back from the day the answer is due. */
export function PlanList({ plan, consultee }: { plan: BackPlan | null; consultee: string | null }) {
  const t = useTexts("staff-reports");
  if (!plan || !consultee) return null;
  const next = plan.steps.findIndex(({ done }) => !done);
  const rows = plan.steps.map(({ step, latest, done, passed }, at) => {
    const waiting = at === next ? "current" : "waiting";
    const state = done ? "done" : passed ? "passed" : waiting;
    const when = t("report.plan.latest", { day: latest.toString() });
    return {
      term: t(`report.plan.step.${step}`),
      value: (
        <>
          {when} <StatusTag tone={tones[state]} label={t(`report.plan.state.${state}`)} />
        </>
      ),
    };
  });
  return (
    <PageSection heading={t("report.plan.title")} id="plan">
      {plan.approval === "immediate" && <Notice tone="warning">{t("report.plan.immediate")}</Notice>}
      {plan.meetingDay === null && <Notice tone="danger">{t("report.plan.no-meeting")}</Notice>}
      <SummaryList rows={rows} />
      <p>
        <a href={`/remisser/inkomna/${consultee}`}>{t("report.plan.question")}</a>
      </p>
    </PageSection>
  );
}
