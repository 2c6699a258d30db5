import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { meetingLinks } from "../../meetings/index.ts";
import { putReportOnAgenda } from "../commands/put-report-on-agenda.ts";
import { openStanding } from "../parts/open-standing.ts";
import { meetingChoices } from "../queries/meeting-choices.ts";
import { attestLinks } from "../rules/attest-links.ts";

export const handle: PageHandle = { trail: [{ href: "/tjansteutlatanden", label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const standing = await openStanding(asked, "put-on-agenda");
  const { visit } = asked;
  return { standing, meetings: show(await meetingChoices(visit.world, visit.actor, { report: standing.id })) };
});

export const action = form(
  ({ visit, fields, params }) =>
    putReportOnAgenda(visit.world, visit.actor, { ...fields, report: params.id }, visit.requestId),
  (_, { params }) => `${attestLinks.report(params.id ?? "")}?klart=staff-reports.put-on-agenda`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** Meetings in time first in the eye: one after the due day says so. */
function useChoices({ standing: { dueDay }, meetings }: Data) {
  const t = useTexts("staff-reports");
  return meetings.map(({ id, day, startsAt, place }) => {
    const late = dueDay !== null && Temporal.PlainDate.compare(day, dueDay) > 0;
    const blanks = { day: day.toString(), time: startsAt.replace(":", "."), place, due: dueDay?.toString() ?? "" };
    return { value: id, label: t(late ? "dispatch.meeting-late" : "dispatch.meeting-at", blanks) };
  });
}

/** Which meeting is to decide. */
export default function PutOnAgenda({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame, field } = useRefilled();
  const choices = useChoices(loaderData);
  const { id, number, title } = loaderData.standing;
  return (
    <>
      <PageTitle title={`${t("dispatch.meeting-title")} – ${title}`} />
      <PageHeading
        title={t("dispatch.meeting-title")}
        kicker={`${number} ${title}`}
        lead={t("dispatch.meeting-lead")}
      />
      {choices.length === 0 ? (
        <EmptyState
          title={t("dispatch.no-meetings")}
          text={t("dispatch.no-meetings-text")}
          action={{ href: meetingLinks.calendar, label: t("dispatch.to-meetings") }}
        />
      ) : (
        <FormFrame {...frame}>
          <RadioGroup {...field("meeting", choices[0]?.value)} label={t("dispatch.meeting")} choices={choices} />
          <ButtonRow
            buttons={[{ label: t("dispatch.put") }]}
            cancel={{ href: attestLinks.report(id), label: t("web:cancel") }}
          />
        </FormFrame>
      )}
    </>
  );
}
