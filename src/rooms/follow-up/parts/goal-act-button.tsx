import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import type { GoalAct } from "../lifecycle.ts";
import type { GoalInList } from "../queries/goal-rows.ts";
import { followUpLinks, type GoalPage } from "../rules/follow-up-links.ts";

const links: Partial<Record<GoalAct, GoalPage>> = {
  plan: "aktiviteter/ny",
  assess: "bedom",
  adopt: "anta",
  change: "andra",
  end: "avsluta",
};

/** One act: a link to its page, or a button where nothing more has to be said. */
export function GoalActButton({ goal, act, main }: { goal: GoalInList; act: GoalAct; main: boolean }) {
  const t = useTexts("follow-up");
  const page = links[act];
  const kind = main ? "primary" : "secondary";
  if (page) return <ActionLink href={followUpLinks.goalPage(goal.id, page)} label={t(`goal.act-${act}`)} kind={kind} />;
  const fields = { do: act, expectedVersion: String(goal.version) };
  return <ActionForm label={t(`goal.act-${act}`)} kind={kind} fields={fields} />;
}
