import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { moveItem } from "../commands/move-item.ts";
import { meetingChoices } from "../parts/meeting-choices.ts";
import { openItem } from "../parts/open-act.ts";
import { otherMeetings } from "../queries/other-meetings.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => {
  const { item, meeting } = await openItem(asked, "move-item");
  const { world, actor } = asked.visit;
  return { item, meeting, others: show(await otherMeetings(world, actor, { meeting: meeting.id })) };
});

export const action = form(
  async ({ visit, fields, params }) =>
    moveItem(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  ({ meetingId }) => `${meetingLinks.page(meetingId)}?klart=meetings.item-moved`,
);

/** To which other meeting of the body the item goes. */
export default function MoveItem({ loaderData: { item, meeting, others } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.move-item")}
      kicker={item.title}
      lead={t("move.item-lead", { day: meeting.day.toString() })}
      back={meetingLinks.item(item.id)}
      submit={t("act.move-item")}
    >
      <SelectField
        {...field("to")}
        label={t("field.to")}
        description={others.length === 0 ? t("hint.no-other") : t("hint.to")}
        choices={meetingChoices(others)}
        placeholder={t("choose")}
      />
    </ActPage>
  );
}
