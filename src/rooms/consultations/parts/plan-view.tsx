import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Prose } from "../../../ui/prose.tsx";
import { type Step, Steps } from "../../../ui/steps.tsx";
import type { BackPlan, PlannedStep, PlanWarning } from "../rules/plan-steps.ts";

type PlanViewProps = { plan: BackPlan; today: Temporal.PlainDate };

/** A warning as a sentence that says what to do about it. */
function useWarning(): (warning: PlanWarning) => string {
  const t = useTexts("consultations");
  return (warning) => {
    switch (warning.kind) {
      case "immediate_approval":
        return warning.earlier
          ? t("plan.warning.immediate_approval-earlier", {
              ordinary: warning.ordinaryDay.toString(),
              earlier: warning.earlier.toString(),
            })
          : t("plan.warning.immediate_approval", { ordinary: warning.ordinaryDay.toString() });
      case "no_meeting":
        return warning.next
          ? t("plan.warning.no_meeting-next", { next: warning.next.toString() })
          : t("plan.warning.no_meeting");
      case "passed":
        return t("plan.warning.passed", { steps: warning.steps.map((step) => t(`plan.step.${step}`)).join(", ") });
      case "overdue":
        return t("plan.warning.overdue", { count: warning.days });
      case "due_on_free_day":
        return t("plan.warning.due_on_free_day", { day: warning.day.toString(), instead: warning.instead.toString() });
      case "summer":
        return t("plan.warning.summer");
      default:
        return t(`plan.warning.${warning.kind}`, { day: warning.day.toString() });
    }
  };
}

/** The first step that is not done is where one is now. */
function useSteps({ plan, today }: PlanViewProps): Step[] {
  const t = useTexts("consultations");
  const current = plan.steps.find(({ done }) => !done);
  const note = ({ step, latest, done, passed }: PlannedStep) => {
    if (step === "meeting") return latest.toString();
    if (done) return t("plan.by", { day: latest.toString() });
    const days = daysBetween(today, latest);
    return t(passed ? "plan.by-late" : "plan.by-left", { day: latest.toString(), count: Math.abs(days) });
  };
  const stateOf = (one: PlannedStep): Step["state"] => (one.done ? "done" : one === current ? "current" : "waiting");
  return plan.steps.map((one) => {
    const state = stateOf(one);
    const stateLabel = t(one.passed ? "plan.state.late" : `plan.state.${state}`);
    return { label: t(`plan.step.${one.step}`), state, stateLabel, note: note(one) };
  });
}

/** The way to the day the answer is due: each step with its last day, where one is, and what stands in the way. */
export function PlanView({ plan, today }: PlanViewProps) {
  const t = useTexts("consultations");
  const sentence = useWarning();
  const steps = useSteps({ plan, today });
  const lead = plan.meetingDay
    ? t(`plan.lead-${plan.approval ?? "ordinary"}`, { meeting: plan.meetingDay.toString() })
    : t("plan.lead-none");
  return (
    <PageSection heading={t("plan.title")} id="plan">
      <Prose>
        <p>{`${t("plan.today", { day: today.toString() })} ${lead}`}</p>
      </Prose>
      {plan.warnings.length > 0 && (
        <Notice tone="warning" title={t("plan.warnings")}>
          <ul>
            {plan.warnings.map((warning) => (
              <li key={warning.kind}>{sentence(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Steps label={t("plan.title")} steps={steps} />
    </PageSection>
  );
}
