import { daysBetween } from "../../../kernel/day.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import type { LinkTo } from "../../../ui/link-to.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { MeetingFacts } from "../queries/meeting-facts.ts";
import type { MeetingStep } from "../rules/next-meeting-step.ts";
import { StageTag } from "./stage-tag.tsx";

type MeetingHeadingProps = {
  facts: MeetingFacts;
  step: MeetingStep | null;
  next: LinkTo | null;
  today: Temporal.PlainDate;
};

/** What must be done by when; red when that day has been. */
function StepTag({ step: { step, due }, today }: { step: MeetingStep; today: Temporal.PlainDate }) {
  const t = useTexts("meetings");
  const left = daysBetween(today, due);
  const tone = left < 0 ? "danger" : left <= 2 ? "warning" : "info";
  return (
    <StatusTag
      tone={tone}
      label={t(`step.${step}`, { count: Math.abs(left), day: due.toString(), context: left < 0 ? "late" : "" })}
    />
  );
}

/** Which meeting it is, how far it has come, what is due by when, and the one thing to do next. */
export function MeetingHeading({ facts, step, next, today }: MeetingHeadingProps) {
  const t = useTexts("meetings");
  const { moment } = useFormats();
  const { body, day, startsAt, place, updatedAt } = facts;
  const meta = (
    <>
      <StageTag facts={facts} />
      {step && <StepTag step={step} today={today} />}
      <DataAge label={t("meeting.changed-at", { at: moment(updatedAt) })} iso={updatedAt.toString()} />
    </>
  );
  return (
    <PageHeading
      kicker={body}
      title={t("meeting.title", { day: day.toString() })}
      lead={t("meeting.lead", { time: startsAt.replace(":", "."), place })}
      meta={meta}
      {...(next ? { action: <ActionLink {...next} /> } : {})}
    />
  );
}
