import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { approveAtOnce } from "../commands/approve-at-once.ts";
import { openItem } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => ({
  ...(await openItem(asked, "approve-at-once")),
  today: asked.visit.today,
}));

export const action = form(
  async ({ visit, fields, params }) =>
    approveAtOnce(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.item(params.id ?? "")}?klart=meetings.item-approved`,
);

/** Approves one paragraph at once. Asked first, since nothing in it can be changed afterwards. */
export default function ApproveItem({ loaderData: { item, today } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { frame, field } = useRefilled();
  const paragraph = item.paragraph ?? "";
  const sent = item.origin === null ? [] : [t("approve-item.sent")];
  return (
    <>
      <PageTitle title={t("next.approve-at-once", { paragraph })} />
      <ConfirmPage
        question={t("approve-item.question", { paragraph })}
        kicker={item.title}
        consequences={[t("approve-item.fixed"), t("approve-item.dissents", { count: item.dissents.length }), ...sent]}
        confirm={{ label: t("next.approve-at-once", { paragraph }), kind: "primary" }}
        cancel={{ href: meetingLinks.item(item.id), label: t("web:cancel") }}
        fields={{ version: String(item.version) }}
        {...frame}
      >
        <DateField
          {...field("approvedDay", today.toString())}
          label={t("field.approvedDay")}
          description={t("hint.day")}
        />
      </ConfirmPage>
    </>
  );
}
