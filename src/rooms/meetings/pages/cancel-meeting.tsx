import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { cancelMeeting } from "../commands/cancel-meeting.ts";
import { meetingChoices } from "../parts/meeting-choices.ts";
import { openMeeting } from "../parts/open-act.ts";
import { otherMeetings } from "../queries/other-meetings.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => {
  const { facts, items } = await openMeeting(asked, "cancel");
  const { world, actor } = asked.visit;
  return { facts, items, others: show(await otherMeetings(world, actor, { meeting: facts.id })) };
});

export const action = form(
  async ({ visit, fields, params }) =>
    cancelMeeting(visit.world, visit.actor, { ...fields, meeting: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.page(params.id ?? "")}?klart=meetings.cancelled`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** Where the agenda goes; when there is no other meeting, where to plan one. */
function Onward({ items, others }: Pick<Data, "items" | "others">) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  if (items.length === 0) return null;
  if (others.length > 0)
    return (
      <SelectField
        {...field("itemsTo")}
        label={t("field.itemsTo", { count: items.length })}
        choices={meetingChoices(others)}
        placeholder={t("choose")}
      />
    );
  return (
    <Notice tone="warning" title={t("cancel.nowhere-title")}>
      <p>{t("cancel.nowhere", { count: items.length })}</p>
      <p>
        <a href={meetingLinks.plan}>{t("act.plan")}</a>
      </p>
    </Notice>
  );
}

/** Why it is cancelled, and where what was on its agenda goes. */
export default function CancelMeeting({ loaderData: { facts, items, others } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.cancel")}
      kicker={t("meeting.named", { body: facts.body, day: facts.day.toString() })}
      lead={t("cancel.lead")}
      back={meetingLinks.page(facts.id)}
      submit={t("act.cancel")}
      kind="danger"
      hidden={{ version: String(facts.version) }}
    >
      <TextArea {...field("reason")} label={t("field.cancelReason")} rows={3} />
      <Onward items={items} others={others} />
    </ActPage>
  );
}
