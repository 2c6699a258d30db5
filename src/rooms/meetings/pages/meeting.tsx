import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { FormErrors } from "../../../ui/form-errors.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { shiftItem } from "../commands/shift-item.ts";
import { type MeetingAct, meetingActs, stageOf } from "../lifecycle.ts";
import { itemGroups } from "../model.ts";
import { AgendaTable, type NumberedLine } from "../parts/agenda-table.tsx";
import { HistoryList } from "../parts/history-list.tsx";
import { MeetingHeading } from "../parts/meeting-heading.tsx";
import { useNextStep } from "../parts/use-next-step.ts";
import { meetingHistory } from "../queries/meeting-history.ts";
import { meetingPage } from "../queries/meeting-page.ts";
import { meetingLinks } from "../rules/meeting-links.ts";
import { nextMeetingStep } from "../rules/next-meeting-step.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async ({ visit, params, url }) => {
  const asked = { meeting: params.id };
  const [found, history] = await Promise.all([
    meetingPage(visit.world, visit.actor, asked),
    meetingHistory(visit.world, visit.actor, asked),
  ]);
  const meeting = show(found);
  const items = meeting.items.map((item, index) => ({ ...item, number: index + 1 }));
  const waiting = items.filter(({ state }) => state === "waiting").length;
  const atOnce = items.filter(({ state, immediate }) => state === "decided" && immediate).length;
  const open = ["planned", "held"].includes(stageOf(meeting.facts));
  const step = open ? nextMeetingStep({ day: meeting.facts.day, waiting, atOnce }, visit.today) : null;
  return {
    ...meeting,
    items,
    history: show(history),
    step,
    today: visit.today,
    ordering: url.searchParams.has("ordna"),
  };
});

export const action = form(
  async ({ visit, fields }) => shiftItem(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${meetingLinks.page(params.id ?? "")}?ordna`,
);

type Data = PageProps<typeof loader>["loaderData"];

function Acts({ facts, allowed, next }: Pick<Data, "facts" | "allowed"> & { next: string | undefined }) {
  const t = useTexts("meetings");
  const acts = (Object.keys(meetingActs) as MeetingAct[]).filter((act) => allowed.has(act));
  const shown = acts.filter((act) => meetingLinks.act(facts.id, act) !== next);
  if (shown.length === 0) return null;
  return (
    <ActionRow>
      {shown.map((act) => (
        <ActionLink key={act} href={meetingLinks.act(facts.id, act)} label={t(`act.${act}`)} kind="secondary" />
      ))}
    </ActionRow>
  );
}

function Group({ group, lines, ordering }: { group: string; lines: NumberedLine[]; ordering: boolean }) {
  const t = useTexts("meetings");
  if (lines.length === 0) return null;
  return (
    <PageSection heading={t(`group.${group}`)} id={group}>
      <AgendaTable caption={t(`group.${group}`)} lines={lines} ordering={ordering} />
    </PageSection>
  );
}

/** Turns the buttons for the order on and off, so that they are in nobody's way. */
function Ordering({ facts, items, ordering }: Pick<Data, "facts" | "items" | "ordering">) {
  const t = useTexts("meetings");
  const page = meetingLinks.page(facts.id);
  const orderable = items.filter(({ allowed }) => allowed.has("shift-item")).length > 1;
  if (!orderable && !ordering) return null;
  return (
    <p>
      <a href={ordering ? page : `${page}?ordna`}>{t(ordering ? "order.done" : "order.change")}</a>
    </p>
  );
}

/** One meeting: what is to be done next, then the agenda in its groups with what was decided. */
export default function Meeting({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const { frame } = useRefilled();
  const { facts, items, allowed, history, step, today, ordering } = loaderData;
  const next = useNextStep()({ facts, items, allowed, step: step?.step ?? null });
  const add = { href: meetingLinks.act(facts.id, "add-item"), label: t("act.add-item") };
  const empty = (
    <EmptyState
      title={t("meeting.empty")}
      text={t("meeting.empty-text")}
      {...(allowed.has("add-item") ? { action: add } : {})}
    />
  );
  return (
    <>
      <PageTitle title={`${facts.body} ${facts.day}`} />
      <MeetingHeading facts={facts} step={step} next={next} today={today} />
      {frame.errors.length > 0 && <FormErrors heading={frame.errorHeading} errors={frame.errors} />}
      {facts.cancelReason !== null && (
        <Notice tone="warning" title={t("stage.cancelled")}>
          {facts.cancelReason}
        </Notice>
      )}
      {items.length === 0 && empty}
      {itemGroups.map((group) => (
        <Group key={group} group={group} lines={items.filter((item) => item.group === group)} ordering={ordering} />
      ))}
      <Ordering facts={facts} items={items} ordering={ordering} />
      <Acts facts={facts} allowed={allowed} next={next?.href} />
      <HistoryList lines={history} />
    </>
  );
}
