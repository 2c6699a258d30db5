import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { withdrawItem } from "../commands/withdraw-item.ts";
import { openItem } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => await openItem(asked, "withdraw-item"));

export const action = form(
  async ({ visit, params }) => withdrawItem(visit.world, visit.actor, { item: params.id }, visit.requestId),
  ({ meetingId }) => `${meetingLinks.page(meetingId)}?klart=meetings.item-withdrawn`,
);

/** Asks before an item is taken off the agenda. */
export default function WithdrawItem({ loaderData: { item, meeting } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { frame } = useRefilled();
  const report = item.origin === null ? [] : [t("withdraw.report")];
  return (
    <>
      <PageTitle title={t("act.withdraw-item")} />
      <ConfirmPage
        question={t("withdraw.question")}
        kicker={item.title}
        consequences={[t("withdraw.gone", { day: meeting.day.toString() }), ...report]}
        confirm={{ label: t("act.withdraw-item") }}
        cancel={{ href: meetingLinks.item(item.id), label: t("web:cancel") }}
        {...frame}
      />
    </>
  );
}
