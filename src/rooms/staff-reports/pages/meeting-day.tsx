import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { chooseMeetingDay } from "../commands/choose-meeting-day.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { reportPlan } from "../queries/report-plan.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts } = await openReport(asked, "write");
  const { world, actor } = asked.visit;
  return { facts, ...show(await reportPlan(world, actor, { report: facts.id })) };
});

export const action = form(
  ({ visit, fields, params }) =>
    chooseMeetingDay(visit.world, visit.actor, { ...fields, report: params.id }, visit.requestId),
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.meeting-chosen`,
);

/** Which meeting the report aims for; the plan's own choice is offered first. */
export default function MeetingDay({ loaderData: { facts, plan, meetings, meetingDay } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const aimed = meetingDay ?? plan?.meetingDay ?? null;
  const choices = meetings.map(({ day, startsAt, place }) => ({
    value: day.toString(),
    label: `${day} ${startsAt}, ${place}`,
  }));
  const known = aimed === null || choices.some(({ value }) => value === aimed.toString());
  const all = known || !aimed ? choices : [{ value: aimed.toString(), label: aimed.toString() }, ...choices];
  return (
    <ActPage
      facts={facts}
      title={t("report.meeting-title")}
      lead={t(choices.length > 0 ? "report.meeting-lead" : "report.meeting-none")}
      submit={t("report.meeting-save")}
    >
      {all.length > 0 ? (
        <SelectField
          {...field("day", aimed?.toString() ?? "")}
          label={t("list.meeting")}
          choices={all}
          placeholder={t("report.meeting-not-yet")}
          optional={t("web:optional")}
        />
      ) : (
        <DateField {...field("day", "")} label={t("list.meeting")} optional={t("web:optional")} />
      )}
    </ActPage>
  );
}
