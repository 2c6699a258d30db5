import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { ActivityLife, Dependency } from "../queries/activity-life.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { ActivityStateTag } from "./activity-state-tag.tsx";

function List({ rows }: { rows: readonly Dependency[] }) {
  return (
    <ul>
      {rows.map(({ id, title, state, dueDay }) => (
        <li key={id}>
          <a href={followUpLinks.activity(id)}>{title}</a> {dueDay.toString()} <ActivityStateTag state={state} />
        </li>
      ))}
    </ul>
  );
}

type DependsOnProps = { activity: string; life: Pick<ActivityLife, "needs" | "neededBy">; mayPlan: boolean };

/** What an activity waits for, and what waits for it; nothing when there is neither and nothing to be done about it. */
export function DependsOn({ activity, life: { needs, neededBy }, mayPlan }: DependsOnProps) {
  const t = useTexts("follow-up");
  if (needs.length + neededBy.length === 0 && !mayPlan) return null;
  const change = followUpLinks.activityPage(activity, "beroenden");
  return (
    <PageSection
      heading={t("dependencies.heading")}
      id="beroenden"
      action={mayPlan && <ActionLink href={change} label={t("dependencies.change")} kind="tertiary" />}
    >
      {needs.length === 0 ? <p>{t("dependencies.none")}</p> : <List rows={needs} />}
      {neededBy.length > 0 && (
        <>
          <p>{t("dependencies.needed-by")}</p>
          <List rows={neededBy} />
        </>
      )}
    </PageSection>
  );
}
