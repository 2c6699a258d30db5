import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { changeTemplate } from "../commands/change-template.ts";
import { ActivityTable } from "../parts/activity-table.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { RecurringFields } from "../parts/recurring-fields.tsx";
import { recurringPage } from "../queries/recurring-page.ts";
import { recurringLinks } from "../rules/recurring-links.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today }, params }) => ({
  ...show(await recurringPage(world, actor, { id: params.id })),
  today,
}));

export const action = form(
  async ({ visit, fields, params }) =>
    changeTemplate(visit.world, visit.actor, { ...fields, template: params.id }, visit.requestId),
  (_, { params }) => `${recurringLinks.one(params.id ?? "")}?klart=follow-up.recurring-changed`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Change({ row, people }: Data) {
  const t = useTexts("follow-up");
  const { frame } = useRefilled();
  return (
    <PageSection heading={t("recurring.change")}>
      <p>{t("recurring.change-lead")}</p>
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(row.version) }} />
        <RecurringFields people={people} stored={row} year={row.firstDue.year} />
        <ButtonRow
          buttons={[{ label: t("recurring.save") }]}
          cancel={{ href: recurringLinks.list(row.bodySlug), label: t("web:cancel") }}
        />
      </FormFrame>
    </PageSection>
  );
}

/** Something that comes back: its turns, and what can be changed about those to come. */
export default function Recurring({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { row, turns, today, mayWrite } = loaderData;
  const rhythm = t("recurring.rhythm", {
    every: t(`recurring.every-is.${row.every}`),
    first: row.firstDue.toString(),
    until: row.until.toString(),
  });
  return (
    <>
      <PageTitle title={row.title} />
      <PageHeading
        kicker={t("recurring.kicker", { body: row.bodyName })}
        title={row.title}
        lead={row.why}
        meta={
          <>
            {row.endedDay && (
              <StatusTag tone="neutral" label={t("recurring.ended-on", { day: row.endedDay.toString() })} />
            )}
            <span>{rhythm}</span>
          </>
        }
        {...(mayWrite
          ? { action: <ActionLink href={recurringLinks.end(row.id)} label={t("recurring.end")} kind="secondary" /> }
          : {})}
      />
      <PageSection heading={t("recurring.turns")}>
        <ActivityTable
          caption={t("recurring.turns")}
          rows={turns}
          today={today}
          empty={<p>{t("recurring.no-turns")}</p>}
        />
      </PageSection>
      {mayWrite && <Change {...loaderData} />}
    </>
  );
}
