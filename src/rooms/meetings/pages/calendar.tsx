import { bodiesWhere } from "../../../platform/access/can.ts";
import { page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { planMeeting } from "../actions.ts";
import { CalendarTable } from "../parts/calendar-table.tsx";
import { meetingCalendar } from "../queries/meeting-calendar.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const loader = page(async ({ visit, url }) => {
  const [body, year] = ["organ", "ar"].map((name) => url.searchParams.get(name) || undefined);
  const calendar = show(await meetingCalendar(visit.world, visit.actor, { body, year }));
  const mayPlan = bodiesWhere(visit.actor, planMeeting).length > 0;
  return { ...calendar, body, year, mayPlan, today: visit.today };
});

type Data = PageProps<typeof loader>["loaderData"];

function Filter({ bodies, years, body, year, coming, past }: Data) {
  const t = useTexts("meetings");
  if (bodies.length < 2 && years.length < 2) return null;
  const ofYears = years.map((one) => ({ value: String(one), label: String(one) }));
  const count = coming.length + past.length;
  return (
    <FilterForm
      label={t("calendar.filter")}
      action={meetingLinks.calendar}
      submitLabel={t("web:show")}
      result={t("calendar.found", { count })}
      fields={[
        ...(bodies.length > 1
          ? [
              {
                kind: "select" as const,
                name: "organ",
                label: t("calendar.body"),
                any: t("calendar.all-bodies"),
                value: body ?? "",
                choices: bodies,
              },
            ]
          : []),
        {
          kind: "select",
          name: "ar",
          label: t("calendar.year"),
          any: t("calendar.this-year"),
          value: year ?? "",
          choices: ofYears,
        },
      ]}
    />
  );
}

/** The body whose calendar can be taken along: the one chosen, or the only one there is. */
const oneBody = ({ bodies, body }: Data) => body ?? (bodies.length === 1 ? bodies[0]?.value : undefined);

function Coming(data: Data) {
  const t = useTexts("meetings");
  const file = oneBody(data);
  const plan = { href: meetingLinks.plan, label: t("act.plan") };
  const empty = (
    <EmptyState title={t("calendar.none")} text={t("calendar.none-text")} {...(data.mayPlan ? { action: plan } : {})} />
  );
  const link = <ActionLink href={meetingLinks.calendarFile(file ?? "")} label={t("calendar.file")} kind="tertiary" />;
  return (
    <PageSection
      heading={t("calendar.coming")}
      id="kommande"
      action={file && data.coming.length > 0 ? link : undefined}
    >
      <CalendarTable
        caption={t("calendar.coming")}
        lines={data.coming}
        today={data.today}
        withBody={data.bodies.length > 1}
        empty={empty}
      />
    </PageSection>
  );
}

/** When the reader's bodies meet: what is to come with what remains to be done, then what has been. */
export default function Calendar({ loaderData: data }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const action = data.mayPlan ? { action: <ActionLink href={meetingLinks.plan} label={t("act.plan")} /> } : {};
  return (
    <>
      <PageTitle title={t("calendar.title")} />
      <PageHeading title={t("calendar.title")} lead={t("calendar.lead")} {...action} />
      <Filter {...data} />
      <Coming {...data} />
      {data.past.length > 0 && (
        <PageSection heading={t("calendar.past")} id="tidigare">
          <CalendarTable
            caption={t("calendar.past")}
            lines={data.past}
            today={data.today}
            withBody={data.bodies.length > 1}
            empty={null}
          />
        </PageSection>
      )}
    </>
  );
}
