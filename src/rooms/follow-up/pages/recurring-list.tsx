import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { OwnerLine } from "../parts/owner-line.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { recurringList } from "../queries/recurring-list.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { recurringLinks } from "../rules/recurring-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor }, params }) =>
  show(await recurringList(world, actor, { slug: params.slug })),
);

/** What comes back at a body, and when next. */
export default function RecurringList({ loaderData: { body, rows } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const toPlan = { href: followUpLinks.plan(body.slug), label: t("import.to-plan") };
  return (
    <>
      <PageTitle title={t("recurring.title")} />
      <PageHeading kicker={body.name} title={t("recurring.title")} lead={t("recurring.list-lead")} />
      <DataTable
        caption={t("recurring.title")}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("recurring.none")} text={t("recurring.none-text")} action={toPlan} />}
        columns={[
          {
            ...{ key: "title", header: t("activity.title"), primary: true },
            cell: ({ id, title }) => <a href={recurringLinks.one(id)}>{title}</a>,
          },
          { key: "every", header: t("recurring.every"), cell: ({ every }) => t(`recurring.every-is.${every}`) },
          {
            ...{ key: "next", header: t("recurring.next") },
            cell: ({ nextDue, endedDay }) =>
              endedDay ? (
                <StatusTag tone="neutral" label={t("recurring.ended-on", { day: endedDay.toString() })} />
              ) : (
                (nextDue?.toString() ?? "–")
              ),
          },
          { key: "until", header: t("recurring.until"), nowrap: true, cell: ({ until }) => until.toString() },
          { key: "owner", header: t("activity.owner"), cell: (row) => <OwnerLine owned={row} /> },
        ]}
      />
    </>
  );
}
