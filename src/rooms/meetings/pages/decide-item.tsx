import { isId } from "../../../kernel/id.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { Notice } from "../../../ui/notice.tsx";
import { recordDecision } from "../commands/record-decision.ts";
import { DecisionFields } from "../parts/decision-fields.tsx";
import { openItem } from "../parts/open-act.ts";
import { itemPage } from "../queries/item-page.ts";
import { otherMeetings } from "../queries/other-meetings.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async (asked) => {
  const { world, actor } = asked.visit;
  // A decision that is there is corrected, and has its own lifecycle row: which one this is the item itself says.
  const found = show(await itemPage(world, actor, { item: asked.params.id }));
  const page = await openItem(asked, found.item.outcome === null ? "decide" : "correct");
  return { ...page, others: show(await otherMeetings(world, actor, { meeting: page.meeting.id })) };
});

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

export const action = form(
  async ({ visit, fields, params }) =>
    recordDecision(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  ({ id }, { fields }) => {
    const next = text(fields.next);
    const goesOn = fields.onward === "next" && isId(next);
    return goesOn
      ? `${meetingLinks.itemAct(next, "decide")}?klart=meetings.decided`
      : `${meetingLinks.item(id)}?klart=meetings.decided`;
  },
);

/**
 * What the meeting decided. The proposal stands in the field already, so that as proposed is two keys away; the next item comes
 * by the same button.
 */
export default function DecideItem({ loaderData: { item, meeting, around, others } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const correcting = item.outcome !== null;
  const next = correcting ? null : around.waiting;
  const save = { label: t("decide.save"), name: "onward", value: "stay" };
  return (
    <ActPage
      title={
        correcting
          ? t("decide.correct", { paragraph: item.paragraph ?? "" })
          : t("decide.title", { number: around.number })
      }
      kicker={`${t("meeting.named", { body: meeting.body, day: meeting.day.toString() })} · ${item.title}`}
      back={meetingLinks.item(item.id)}
      submit={next ? t("decide.save-and-next") : t("decide.save")}
      {...(next ? { submitValue: { name: "onward", value: "next" }, also: save } : {})}
      hidden={{ version: String(item.version), next: next?.id }}
    >
      {correcting && <Notice tone="info">{t("decide.correcting", { paragraph: item.paragraph ?? "" })}</Notice>}
      <DecisionFields item={item} others={others} />
    </ActPage>
  );
}
