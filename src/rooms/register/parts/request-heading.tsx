import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { DataAge } from "../../../ui/data-age.tsx";
import type { LinkTo } from "../../../ui/link-to.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { RequestFacts } from "../queries/request-page.ts";
import { WaitTag } from "./wait-tag.tsx";

type HeadingProps = { facts: RequestFacts; today: Temporal.PlainDate; next: LinkTo | null };

/** Reference, authority and how long it has waited, and the one thing to do next. */
export function RequestHeading({ facts, today, next }: HeadingProps) {
  const t = useTexts("register");
  const { dayOf, moment } = useFormats();
  const { reference, body, receivedAt, decidedAt } = facts;
  const standing =
    decidedAt === null ? (
      <WaitTag receivedAt={receivedAt} today={today} />
    ) : (
      <StatusTag tone="neutral" label={t("disclosure.decided-on", { day: dayOf(decidedAt) })} />
    );
  const age = <DataAge label={t("disclosure.received-at", { at: moment(receivedAt) })} iso={receivedAt.toString()} />;
  return (
    <PageHeading
      kicker={body}
      title={t("disclosure.request-title", { reference })}
      meta={
        <>
          {standing}
          {age}
        </>
      }
      {...(next ? { action: <ActionLink {...next} /> } : {})}
    />
  );
}
