import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { useActivityColumns } from "../parts/activity-columns.tsx";
import { useGoalColumns } from "../parts/goal-columns.tsx";
import { pictureCell } from "../queries/picture-cell.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { pictureLinks } from "../rules/picture-links.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: [{ href: pictureLinks.page, label: "follow-up:picture.entrance" }] };

export const loader = page(async ({ visit: { world, actor }, params, url }) => {
  const area = url.searchParams.get("omrade") || null;
  return show(await pictureCell(world, actor, { body: params.slug, area, year: yearIn(url.searchParams) }));
});

/** One cell of the picture: the body's goals and activities there, what is late first. */
export default function PictureCellPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { slug, body, area, year, today, goals, activities } = loaderData;
  const columns = useActivityColumns(today, false);
  const whole = { href: pictureLinks.cell(slug, year), label: t("cell.all-areas") };
  return (
    <>
      <PageTitle title={`${body} – ${area ?? year}`} />
      <PageHeading
        kicker={t("picture.title", { year })}
        title={body}
        lead={area ? t("cell.lead", { area }) : t("cell.lead-all")}
        action={<ActionLink href={followUpLinks.plan(slug, year)} label={t("cell.plan")} />}
      />
      <PageSection heading={t("cell.activities", { count: activities.length })} id="aktiviteter">
        <DataTable
          caption={t("cell.activities", { count: activities.length })}
          captionHidden
          rows={activities}
          rowKey={({ id }) => id}
          columns={columns}
          empty={<EmptyState title={t("cell.no-activities")} {...(area ? { action: whole } : {})} />}
        />
      </PageSection>
      <PageSection heading={t("cell.goals", { count: goals.length })} id="mal">
        <DataTable
          caption={t("cell.goals", { count: goals.length })}
          captionHidden
          rows={goals}
          rowKey={({ id }) => id}
          columns={useGoalColumns(false)}
          empty={<EmptyState title={t("cell.no-goals")} text={t("cell.no-goals-why")} />}
        />
      </PageSection>
    </>
  );
}
