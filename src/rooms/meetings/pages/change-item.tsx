import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { changeItem } from "../commands/change-item.ts";
import { ItemFields } from "../parts/item-fields.tsx";
import { openItem } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => await openItem(asked, "change-item"));

export const action = form(
  async ({ visit, fields, params }) =>
    changeItem(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.item(params.id ?? "")}?klart=meetings.item-changed`,
);

/** Changes an item of the meeting's own while it waits. */
export default function ChangeItem({ loaderData: { item } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  return (
    <ActPage
      title={t("act.change-item")}
      kicker={item.title}
      back={meetingLinks.item(item.id)}
      submit={t("web:save")}
      hidden={{ version: String(item.version) }}
    >
      <ItemFields item={item} />
    </ActPage>
  );
}
