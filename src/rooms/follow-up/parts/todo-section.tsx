import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { VisuallyHidden } from "../../../ui/visually-hidden.tsx";
import type { ActivityInList } from "../queries/activity-rows.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import type { Mark } from "../rules/judge-activity.ts";
import { ActivityTable } from "./activity-table.tsx";

type TodoSectionProps = {
  mark: Mark;
  rows: readonly ActivityInList[];
  today: Temporal.PlainDate;
  mayTell: (row: ActivityInList) => boolean;
};

/** Where it may be enough to say that nothing has changed. */
const confirmable: ReadonlySet<Mark> = new Set<Mark>(["silent", "review"]);

function Act({ mark, row }: { mark: Mark; row: ActivityInList }) {
  const t = useTexts("follow-up");
  const { id, title, state, health, percent, version } = row;
  const to = (href: string, label: string) => (
    <a href={href}>
      {label}
      <VisuallyHidden>{` ${title}`}</VisuallyHidden>
    </a>
  );
  if (mark === "bare") return to(followUpLinks.activityPage(id, "underlag/nytt"), t("todo.add-evidence"));
  if (mark === "orphan") return to(followUpLinks.activityPage(id, "andra"), t("todo.choose-owner"));
  const update = followUpLinks.activityPage(id, "uppdatera");
  const same = { expectedVersion: String(version), state, health, percent: percent?.toString(), back: "yes" };
  return (
    <>
      {to(`${update}?fran=listan`, t("todo.update"))}
      {confirmable.has(mark) && (
        <ActionForm label={t("todo.unchanged")} about={title} action={update} fields={same} kind="tertiary" />
      )}
    </>
  );
}

/** The activities that one reason concerns, each with the one thing to do about it. */
export function TodoSection({ mark, rows, today, mayTell }: TodoSectionProps) {
  const t = useTexts("follow-up");
  if (rows.length === 0) return null;
  return (
    <PageSection heading={t(`todo.${mark}`, { count: rows.length })} id={mark}>
      <ActivityTable
        caption={t(`todo.${mark}`, { count: rows.length })}
        rows={rows}
        today={today}
        empty={null}
        note={({ goalTitle }) => goalTitle}
        act={(row) => (mayTell(row) ? <Act mark={mark} row={row} /> : "–")}
      />
    </PageSection>
  );
}
