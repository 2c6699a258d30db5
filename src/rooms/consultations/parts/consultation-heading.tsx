import { daysBetween } from "../../../kernel/day.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { SenderAct } from "../lifecycle.ts";
import type { ConsultationState } from "../model.ts";
import type { ConsulteeOnWall } from "../queries/consultee-rows.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { nextSenderAct } from "../rules/next-sender-act.ts";
import { StateTag } from "./state-tag.tsx";

type HeadingProps = {
  brief: {
    id: string;
    title: string;
    number: string;
    state: ConsultationState;
    dueDay: Temporal.PlainDate;
    owner: string | null;
    allowed: ReadonlySet<SenderAct>;
  };
  rows: readonly ConsulteeOnWall[];
  consultees: number;
  sections: number;
  today: Temporal.PlainDate;
};

function DueTag({ dueDay, today }: { dueDay: Temporal.PlainDate; today: Temporal.PlainDate }) {
  const t = useTexts("consultations");
  const left = daysBetween(today, dueDay);
  const day = dueDay.toString();
  if (left < 0) return <StatusTag tone="danger" label={t("wall.was-due", { day, count: -left })} />;
  return <StatusTag tone={left < 7 ? "warning" : "info"} label={t("wall.is-due", { day, count: left })} />;
}

/** What it is called, how far it has come, when it is due and whose it is; and the one thing to do next. */
export function ConsultationHeading({ brief, rows, consultees, sections, today }: HeadingProps) {
  const t = useTexts("consultations");
  const { id, title, number, state, dueDay, owner, allowed } = brief;
  const next = nextSenderAct({ allowed, consultees, sections, rows });
  const href = next?.request
    ? consultationLinks.extension(id, next.request)
    : next
      ? consultationLinks.act(id, next.act)
      : "";
  const label = next?.request ? t("extension.decide") : next ? t(`act.${next.act}`) : "";
  const out = state === "draft" || state === "sent" || state === "compiling";
  return (
    <PageHeading
      kicker={number}
      title={title}
      meta={
        <>
          <StateTag state={state} />
          {out && <DueTag dueDay={dueDay} today={today} />}
          {owner && <span>{owner}</span>}
        </>
      }
      {...(next ? { action: <ActionLink href={href} label={label} /> } : {})}
    />
  );
}
