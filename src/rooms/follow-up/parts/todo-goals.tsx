import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageSection } from "../../../ui/page-section.tsx";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { GoalStateTag } from "./goal-state-tag.tsx";

type GoalListProps = { which: "bare-goals" | "review-goals"; goals: readonly GoalInList[]; mayWrite: boolean };

/** Goals that nothing is done for, or that are to be looked at. */
export function TodoGoals({ which, goals, mayWrite }: GoalListProps) {
  const t = useTexts("follow-up");
  if (goals.length === 0) return null;
  const page = which === "bare-goals" ? "aktiviteter/ny" : "bedom";
  return (
    <PageSection heading={t(`todo.${which}`, { count: goals.length })} id={which}>
      <ul>
        {goals.map(({ id, title, state }) => (
          <li key={id}>
            <a href={followUpLinks.goal(id)}>{title}</a> <GoalStateTag state={state} />{" "}
            {mayWrite && <a href={followUpLinks.goalPage(id, page)}>{t(`todo.${which}-act`, { title })}</a>}
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
