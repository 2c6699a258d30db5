import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import type { RequirementInForce } from "../queries/programme-on-day.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

type UnansweredListProps = {
  requirements: readonly RequirementInForce[];
  bound: number;
  slug: string;
  year: number;
  mayWrite: boolean;
};

/** What the programme demands of the body and nothing in the plan serves. */
export function UnansweredList({ requirements, bound, slug, year, mayWrite }: UnansweredListProps) {
  const t = useTexts("follow-up");
  if (requirements.length === 0) return null;
  return (
    <PageSection heading={t("todo.unanswered", { count: requirements.length })} id="krav">
      <p>{t("todo.unanswered-of", { count: bound })}</p>
      <ul>
        {requirements.map(({ requirementId, text, dueDay }) => (
          <li key={requirementId}>
            <a href={followUpLinks.redThread(requirementId)}>{text}</a>
            {dueDay && ` ${t("todo.requirement-due", { day: dueDay.toString() })}`}{" "}
            {mayWrite && (
              <a href={followUpLinks.newGoal(slug, year, requirementId)}>
                {t("plan.add-goal")}
                <VisuallyHidden>{` ${text}`}</VisuallyHidden>
              </a>
            )}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
