import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { FormErrors } from "../../../ui/form-errors.tsx";
import type { LinkTo } from "../../../ui/link-to.ts";
import { PageColumns } from "../../../ui/page-columns.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import { removeDissent } from "../commands/remove-dissent.ts";
import { DecisionView } from "../parts/decision-view.tsx";
import { DissentsSection } from "../parts/dissents-section.tsx";
import { ItemFacts } from "../parts/item-facts.tsx";
import { ItemStatus } from "../parts/item-status.tsx";
import { itemPage } from "../queries/item-page.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async ({ visit, params }) =>
  show(await itemPage(visit.world, visit.actor, { item: params.id })),
);

export const action = form(
  async ({ visit, fields, params }) =>
    removeDissent(visit.world, visit.actor, { ...fields, item: params.id }, visit.requestId),
  (_, { params }) => `${meetingLinks.item(params.id ?? "")}?klart=meetings.dissent-removed`,
);

type Data = PageProps<typeof loader>["loaderData"];

/** The one thing to do here: decide, approve at once, or go on to the next item that waits. */
function useNext(): (data: Data) => LinkTo | null {
  const t = useTexts("meetings");
  return ({ item, allowed, around }) => {
    const act = (["decide", "approve-at-once"] as const).find((one) => allowed.has(one));
    if (act === "decide") return { href: meetingLinks.itemAct(item.id, act), label: t("act.decide") };
    const paragraph = item.paragraph ?? "";
    if (act) return { href: meetingLinks.itemAct(item.id, act), label: t("next.approve-at-once", { paragraph }) };
    if (!around.waiting || !allowed.has("correct")) return null;
    return { href: meetingLinks.itemAct(around.waiting.id, "decide"), label: t("next.item") };
  };
}

function Heading(data: Data) {
  const t = useTexts("meetings");
  const { item, meeting, around } = data;
  const next = useNext()(data);
  const place = t("item.place", { number: around.number, count: around.count });
  return (
    <PageHeading
      kicker={`${t("meeting.named", { body: meeting.body, day: meeting.day.toString() })} · ${place}`}
      title={
        item.paragraph === null ? item.title : t("excerpt.title", { paragraph: item.paragraph, title: item.title })
      }
      meta={<ItemStatus {...item} />}
      {...(next ? { action: <ActionLink {...next} /> } : {})}
    />
  );
}

const acts = ["correct", "change-item", "move-item", "withdraw-item"] as const;

function Acts({ item, allowed }: Pick<Data, "item" | "allowed">) {
  const t = useTexts("meetings");
  const open = acts.filter((act) => allowed.has(act));
  if (open.length === 0 && item.outcome === null) return null;
  return (
    <PageSection heading={t("item.acts")} id="gora">
      <ActionRow>
        {open.map((act) => (
          <ActionLink key={act} href={meetingLinks.itemAct(item.id, act)} label={t(`act.${act}`)} kind="secondary" />
        ))}
        {item.outcome !== null && (
          <ActionLink href={meetingLinks.excerpt(item.id)} label={t("excerpt.sort")} kind="secondary" />
        )}
      </ActionRow>
    </PageSection>
  );
}

function Neighbours({ around }: Pick<Data, "around">) {
  const t = useTexts("meetings");
  const to = ({ id, title }: { id: string; title: string }, key: string) => ({
    href: meetingLinks.item(id),
    label: t(key, { title }),
  });
  return (
    <Pagination
      label={t("item.others")}
      range={t("item.place", { number: around.number, count: around.count })}
      {...(around.previous ? { previous: to(around.previous, "item.previous") } : {})}
      {...(around.next ? { next: to(around.next, "item.next") } : {})}
    />
  );
}

/** One item: what was proposed, what was decided, who did not agree, and what is to be done next. */
export default function Item({ loaderData: data }: PageProps<typeof loader>) {
  const { frame } = useRefilled();
  const t = useTexts("meetings");
  const { item, words, meeting, allowed, ownCase, tabledFrom } = data;
  const facts = <ItemFacts item={item} meeting={meeting} ownCase={ownCase} tabledFrom={tabledFrom} />;
  return (
    <>
      <PageTitle title={item.title} />
      <Heading {...data} />
      {frame.errors.length > 0 && <FormErrors heading={frame.errorHeading} errors={frame.errors} />}
      <PageColumns asideLabel={t("item.facts")} aside={facts}>
        <DecisionView item={item} words={words} />
        <DissentsSection item={item} open={allowed.has("dissent")} />
        <Acts item={item} allowed={allowed} />
      </PageColumns>
      <Neighbours around={data.around} />
    </>
  );
}
