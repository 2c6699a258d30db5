import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { addItem } from "../commands/add-item.ts";
import { ItemFields } from "../parts/item-fields.tsx";
import { openMeeting } from "../parts/open-act.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => ({
  facts: (await openMeeting(asked, "add-item")).facts,
  id: asked.visit.world.newId(),
}));

export const action = form(
  async ({ visit, fields, params }) =>
    addItem(visit.world, visit.actor, { ...fields, meeting: params.id }, visit.requestId),
  (_, { params, fields }) =>
    fields.onward === "another"
      ? `${meetingLinks.act(params.id ?? "", "add-item")}?klart=meetings.item-added`
      : `${meetingLinks.page(params.id ?? "")}?klart=meetings.item-added`,
);

/** An item of the meeting's own; what comes from a staff report is put here from the report. */
export default function AddItem({ loaderData: { facts, id } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  return (
    <ActPage
      title={t("act.add-item")}
      kicker={t("meeting.named", { body: facts.body, day: facts.day.toString() })}
      lead={t("add.lead")}
      back={meetingLinks.page(facts.id)}
      submit={t("act.add-item")}
      also={{ label: t("add.another"), name: "onward", value: "another" }}
      hidden={{ id }}
    >
      <ItemFields item={null} />
    </ActPage>
  );
}
