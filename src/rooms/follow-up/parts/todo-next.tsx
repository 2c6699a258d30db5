import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { followUpLinks } from "../rules/follow-up-links.ts";
import type { PlanStep } from "../rules/plan-next-step.ts";

type TodoNextProps = {
  step: PlanStep;
  slug: string;
  year: number;
  overdue: string | null;
  bareGoal: string | null;
  requirement: string | undefined;
};

/** The next step, as the page's one button. */
export function TodoNext({ step, slug, year, overdue, bareGoal, requirement }: TodoNextProps) {
  const t = useTexts("follow-up");
  const hrefs: Record<PlanStep, string | null> = {
    update: overdue && `${followUpLinks.activityPage(overdue, "uppdatera")}?fran=listan`,
    begin: followUpLinks.newGoal(slug, year),
    propose: followUpLinks.proposePlan(slug, year),
    adopt: followUpLinks.adoptPlan(slug, year),
    answer: followUpLinks.newGoal(slug, year, requirement),
    activities: bareGoal && followUpLinks.goalPage(bareGoal, "aktiviteter/ny"),
    none: null,
  };
  const href = hrefs[step];
  return href ? <ActionLink href={href} label={t(`todo.step-${step}`)} /> : null;
}
