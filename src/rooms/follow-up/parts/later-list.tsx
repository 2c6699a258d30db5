import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { followUpLinks } from "../rules/follow-up-links.ts";
import type { LaterChange } from "../rules/later-changes.ts";

/** What has been changed since the report was handed in. The report itself stands as it was. */
export function LaterList({ later }: { later: readonly LaterChange[] }) {
  const t = useTexts("follow-up");
  if (later.length === 0) return null;
  return (
    <Notice tone="warning" title={t("report.later", { count: later.length })}>
      <p>{t("report.later-text")}</p>
      <ul>
        {later.map(({ kind, id, title, change, facts }) => (
          <li key={`${kind} ${id}`}>
            <a href={kind === "goal" ? followUpLinks.goal(id) : followUpLinks.activity(id)}>{title}</a>{" "}
            {change === "changed"
              ? t("report.later-changed", { facts: facts.map((fact) => t(`report.later-fact.${fact}`)).join(", ") })
              : t(`report.later-${change}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
