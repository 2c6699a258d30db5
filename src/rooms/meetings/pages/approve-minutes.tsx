import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { approveMinutes } from "../commands/approve-minutes.ts";
import { openMeeting } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { minutesDue } from "../rules/minutes-due.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => {
  const { facts, items } = await openMeeting(asked, "approve-minutes");
  const due = minutesDue(facts.day);
  const waiting = items.filter(({ state }) => state === "waiting");
  const left = items.filter(({ state }) => state === "decided").length;
  return {
    facts,
    waiting,
    left,
    due,
    late: Temporal.PlainDate.compare(asked.visit.today, due) > 0,
    today: asked.visit.today,
  };
});

export const action = form(
  async ({ visit, fields, params }) =>
    approveMinutes(visit.world, visit.actor, { ...fields, meeting: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.page(params.id ?? "")}?klart=meetings.minutes-approved`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** What must be decided first, each a link to where it is done. */
function Waiting({ waiting }: { waiting: Data["waiting"] }) {
  const t = useTexts("meetings");
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warning" title={t("problem.items-wait", { count: waiting.length })}>
      <ul>
        {waiting.map(({ id, title }) => (
          <li key={id}>
            <a href={meetingLinks.itemAct(id, "decide")}>{title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The day the minutes were approved. A day too late is taken, since it is what happened, but never without a warning. */
export default function ApproveMinutes({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  const { facts, waiting, left, due, late, today } = loaderData;
  return (
    <ActPage
      title={t("act.approve-minutes")}
      kicker={t("meeting.named", { body: facts.body, day: facts.day.toString() })}
      lead={t("approve.lead", { count: left })}
      back={meetingLinks.page(facts.id)}
      submit={t("act.approve-minutes")}
      hidden={{ version: String(facts.version) }}
    >
      <Waiting waiting={waiting} />
      {late && <Notice tone="warning">{t("approve.late", { day: due.toString() })}</Notice>}
      <DateField
        {...field("approvedDay", today.toString())}
        label={t("field.approvedDay")}
        description={t("hint.approvedDay", { day: due.toString() })}
      />
    </ActPage>
  );
}
