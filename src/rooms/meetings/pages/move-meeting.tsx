import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { moveMeeting } from "../commands/move-meeting.ts";
import { HourFields } from "../parts/hour-fields.tsx";
import { openMeeting } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => (await openMeeting(asked, "move-meeting")).facts);

export const action = form(
  async ({ visit, fields, params }) =>
    moveMeeting(visit.world, visit.actor, { ...fields, meeting: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.page(params.id ?? "")}?klart=meetings.moved`,
);

/** Another day, hour or place; the agenda goes with it. */
export default function MoveMeeting({ loaderData: facts }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.move-meeting")}
      kicker={t("meeting.named", { body: facts.body, day: facts.day.toString() })}
      lead={t("move.lead")}
      back={meetingLinks.page(facts.id)}
      submit={t("act.move-meeting")}
      hidden={{ version: String(facts.version) }}
    >
      <DateField {...field("day", facts.day.toString())} label={t("field.day")} description={t("hint.day")} />
      <HourFields startsAt={facts.startsAt.replace(":", ".")} place={facts.place} />
    </ActPage>
  );
}
