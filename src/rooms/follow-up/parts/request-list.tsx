import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import type { Tone } from "../../../ui/tone.ts";
import type { RequestState } from "../model.ts";
import type { IndicatorRequest } from "../queries/indicator-requests.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

const tones: Record<RequestState, Tone> = {
  asked: "warning",
  approved: "success",
  refused: "danger",
  withdrawn: "neutral",
};

type Props = { indicator: string; requests: readonly IndicatorRequest[]; mayDecide: boolean; mayWithdraw: boolean };

/** What a request wants, in one line. */
export function useWish() {
  const t = useTexts("follow-up");
  return ({ wish, year, target, about, responsible }: IndicatorRequest) =>
    t(`indicator.wish.${wish}`, { year, target, about, responsible });
}

function RequestFacts({ request }: { request: IndicatorRequest }) {
  const t = useTexts("follow-up");
  const { dayOf, day } = useFormats();
  const wish = useWish();
  const { state, reason, askedBy, askedAt, decidedDay, paragraph, decisionReason } = request;
  const decided =
    decidedDay === null ? [] : [day(decidedDay), `§ ${paragraph ?? ""}`, ...(decisionReason ? [decisionReason] : [])];
  const rows = [
    { term: t("indicator.wishes"), value: wish(request) },
    {
      term: t("indicator.request-state"),
      value: <StatusTag tone={tones[state]} label={t(`indicator.request.${state}`)} />,
    },
    { term: t("report.reason"), value: reason },
    { term: t("indicator.asked"), value: `${askedBy ?? "Värn"}, ${dayOf(askedAt)}` },
    ...(decided.length > 0 ? [{ term: t("indicator.decided"), value: decided.join(", ") }] : []),
  ];
  return <SummaryList rows={rows} />;
}

/** What the council has been asked to change, and what it decided. */
export function RequestList({ indicator, requests, mayDecide, mayWithdraw }: Props) {
  const t = useTexts("follow-up");
  return requests.map((request) => (
    <div key={request.id}>
      <RequestFacts request={request} />
      {request.state === "asked" && (
        <ActionRow>
          {mayDecide && (
            <ActionLink href={indicatorLinks.decide(indicator, request.id)} label={t("indicator.note-decision")} />
          )}
          {mayWithdraw && (
            <ActionForm label={t("indicator.withdraw")} fields={{ request: request.id }} kind="tertiary" />
          )}
        </ActionRow>
      )}
    </div>
  ));
}
