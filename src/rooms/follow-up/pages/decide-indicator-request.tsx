import { missing } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { decideIndicatorRequest } from "../commands/decide-indicator-request.ts";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { openIndicator } from "../parts/open-indicator.ts";
import { useWish } from "../parts/request-list.tsx";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page(async (asked) => {
  const found = await openIndicator(asked, "mayDecide");
  const request = found.requests.find(({ id, state }) => id === asked.params.request && state === "asked");
  return { ...found, request: request ?? show<never>(missing("follow-up:indicator.decided-already")) };
});

export const action = form(
  ({ visit, fields, params }) =>
    decideIndicatorRequest(visit.world, visit.actor, { ...fields, request: params.request }, visit.requestId),
  (_, { params }) => `${indicatorLinks.page(params.id ?? "")}?klart=follow-up.request-decided`,
);

/** Notes what the council decided on a request; approved, it is carried out at once. */
export default function DecideIndicatorRequest({ loaderData: { id, name, request } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  const wish = useWish();
  const decisions = ["approved", "refused"].map((value) => ({ value, label: t(`indicator.request.${value}`) }));
  return (
    <ActPage
      title={t("indicator.note-decision")}
      kicker={name}
      lead={`${wish(request)} ${request.reason}`}
      back={indicatorLinks.page(id)}
      submit={t("indicator.note-now")}
    >
      <RadioGroup {...field("decision")} label={t("indicator.council-decided")} choices={decisions} />
      <DateField {...field("decidedDay")} label={t("indicator.decided-day")} />
      <TextField {...field("paragraph")} label={t("indicator.paragraph")} width="short" />
      <TextArea {...field("reason")} label={t("report.reason")} optional={t("indicator.when-refused")} rows={2} />
    </ActPage>
  );
}
