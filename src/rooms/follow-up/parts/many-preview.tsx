import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { ActivityInList } from "../queries/activity-rows.ts";
import { judgeMany } from "../rules/judge-many.ts";
import { type ManyChange, readManyChange } from "../rules/read-many-change.ts";

type Named = readonly { id: string; title?: string; name?: string }[];
const names = ["owner", "ownerRole", "dueDay", "health", "state", "goal", "note", "reason"];
type Props = { rows: readonly ActivityInList[]; goals: Named; people: Named };

/** What is about to be changed on a row, as it stands and as it will stand. */
function useChanges({ goals, people }: Props, change: ManyChange) {
  const t = useTexts("follow-up");
  const named = (rows: Named, id: string | null) => rows.find((one) => one.id === id);
  return (row: ActivityInList): string[] => {
    const owner = change.owner && (named(people, change.owner.id)?.name ?? change.owner.role ?? "");
    const steps: [string, string, string | null][] = [
      [t("activity.state"), t(`state.${row.state}`), change.state && t(`state.${change.state}`)],
      [t("update.health"), t(`health.${row.health}`), change.health && t(`health.${change.health}`)],
      [t("activity.due"), row.dueDay.toString(), change.dueDay?.toString() ?? null],
      [t("activity.owner"), row.ownerName ?? row.ownerRole ?? "–", owner],
      [t("activity.goal"), row.goalTitle, change.goal && (named(goals, change.goal)?.title ?? "")],
    ];
    return steps.flatMap(([what, from, to]) =>
      to === null || to === from ? [] : [t("many.step", { what, from, to })],
    );
  };
}

/** What was written, to be sent again with the versions it was shown for. */
function Kept({ rows }: Props) {
  const { values } = useRefilled();
  const kept = Object.fromEntries(names.map((name) => [name, [values[name] ?? ""].flat()[0]]));
  const activities = rows.map(({ id }) => id).join(",");
  const seen = rows.map(({ id, version }) => `${id}:${version}`).join(",");
  return <HiddenFields fields={{ ...kept, activities, seen }} />;
}

/** What will change, row by row, before it is done; those that cannot be changed so are named with what is missing. */
export function ManyPreview(props: Props) {
  const t = useTexts("follow-up");
  const { values } = useRefilled();
  const { change } = readManyChange(values);
  const changes = useChanges(props, change);
  return (
    <>
      <Kept {...props} />
      <DataTable
        caption={t("many.preview")}
        captionHidden
        rows={props.rows}
        rowKey={({ id }) => id}
        empty={<p>{t("many.none-chosen")}</p>}
        columns={[
          { key: "title", header: t("activity.title"), primary: true, cell: ({ title }) => title },
          {
            ...{ key: "will", header: t("many.will"), cardLabel: false },
            cell: (row) => {
              const faults = judgeMany(row, change);
              return faults.length > 0 ? (
                <StatusTag tone="danger" label={t("many.refused")} />
              ) : (
                <StatusTag tone="success" label={t("many.changes")} />
              );
            },
          },
          {
            ...{ key: "what", header: t("many.what-happens") },
            cell: (row) => {
              const faults = judgeMany(row, change).map(({ key }) => t(key));
              return (faults.length > 0 ? faults : changes(row)).map((line) => <p key={line}>{line}</p>);
            },
          },
        ]}
      />
    </>
  );
}
