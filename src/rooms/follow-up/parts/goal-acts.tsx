import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { GoalAct } from "../lifecycle.ts";
import type { GoalInList } from "../queries/goal-rows.ts";
import { recurringLinks } from "../rules/recurring-links.ts";
import { GoalActButton } from "./goal-act-button.tsx";

type Acts = { goal: GoalInList; allowed: ReadonlySet<GoalAct>; next: GoalAct | null };
const order: readonly GoalAct[] = ["assess", "adopt", "withdraw", "propose", "change", "end"];

/** What else can be done with a goal; activities are added where they are listed. */
export function GoalActs({ goal, allowed, next }: Acts) {
  const t = useTexts("follow-up");
  const acts = order.filter((act) => allowed.has(act) && act !== next);
  if (acts.length === 0) return null;
  return (
    <PageSection heading={t("goal.acts")} id="gora">
      <ActionRow>
        {acts.map((act) => (
          <GoalActButton key={act} goal={goal} act={act} main={false} />
        ))}
        {allowed.has("plan") && goal.level === "own" && (
          <ActionLink href={recurringLinks.add(goal.id)} label={t("recurring.add")} kind="secondary" />
        )}
      </ActionRow>
    </PageSection>
  );
}
