import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Steps } from "../../../ui/steps.tsx";
import type { BackPlan } from "../../consultations/index.ts";

/** The latest day of each step, counted back from the day the answer is due. */
export function PlanList({ plan, consultee }: { plan: BackPlan | null; consultee: string | null }) {
  const t = useTexts("staff-reports");
  if (!plan || !consultee) return null;
  const next = plan.steps.findIndex(({ done }) => !done);
  const steps = plan.steps.map(({ step, latest, done, passed }, at) => {
    const state = done ? ("done" as const) : at === next ? ("current" as const) : ("waiting" as const);
    const stateLabel = t(`report.plan.state.${passed && !done ? "passed" : state}`);
    return {
      label: t(`report.plan.step.${step}`),
      state,
      stateLabel,
      note: t("report.plan.latest", { day: latest.toString() }),
    };
  });
  return (
    <PageSection heading={t("report.plan.title")} id="plan">
      {plan.approval === "immediate" && <Notice tone="warning">{t("report.plan.immediate")}</Notice>}
      {plan.meetingDay === null && <Notice tone="danger">{t("report.plan.no-meeting")}</Notice>}
      <Steps label={t("report.plan.title")} steps={steps} />
      <p>
        <a href={`/remisser/inkomna/${consultee}`}>{t("report.plan.question")}</a>
      </p>
    </PageSection>
  );
}
