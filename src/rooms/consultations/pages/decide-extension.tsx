import { tooLate } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { decideExtension } from "../commands/decide-extension.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { DueFields } from "../parts/due-fields.tsx";
import { openConsultation } from "../parts/open-consultation.ts";
import { extensionPage } from "../queries/extension-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "decide-extension");
  const { visit, params } = asked;
  const wanted = { consultation: brief.id, request: params.requestId };
  const request = show(await extensionPage(visit.world, visit.actor, wanted));
  if (request.state !== "asked") show(tooLate("consultations:extension.decided-already"));
  return { brief, request };
});

export const action = form(
  ({ visit, fields, params }) =>
    decideExtension(visit.world, visit.actor, { ...fields, request: params.requestId }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.extension-decided`,
);

/** More time, or not: what they ask and why, and one decision. */
export default function DecideExtension({ loaderData: { brief, request } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { moment } = useFormats();
  const { field } = useRefilled();
  const choices = (["granted", "refused"] as const).map((value) => ({ value, label: t(`extension.choice.${value}`) }));
  return (
    <ActPage
      title={t("extension.decide")}
      kicker={`${request.name} – ${brief.title}`}
      back={consultationLinks.page(brief.id)}
      submit={t("extension.submit")}
      hidden={{ expectedVersion: String(request.version) }}
    >
      <SummaryList
        rows={[
          { term: t("extension.due-now"), value: request.dueDay.toString() },
          { term: t("extension.wanted"), value: request.wantedDay.toString() },
          { term: t("extension.their-reason"), value: request.reason },
          { term: t("extension.asked-at"), value: moment(request.askedAt) },
          { term: t("wall.head.meeting"), value: request.meetingDay?.toString() ?? "–" },
        ]}
      />
      <RadioGroup {...field("decision")} label={t("extension.decision")} choices={choices} />
      <DueFields
        name="grantedDay"
        stored={request.wantedDay.toString()}
        label={t("extension.new-day")}
        description={t("extension.new-day-hint")}
      />
      <TextArea {...field("reason")} label={t("extension.reason")} description={t("extension.reason-hint")} rows={3} />
    </ActPage>
  );
}
