import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { withdrawConsultation } from "../commands/withdraw-consultation.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { consultationBrief } from "../queries/consultation-brief.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const { visit, params } = asked;
  const { state } = show(await consultationBrief(visit.world, visit.actor, { consultation: params.id }));
  return openConsultation(asked, state === "draft" ? "discard" : "withdraw");
});

export const action = form(
  ({ visit, fields, params }) =>
    withdrawConsultation(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.withdrawn`,
);

/** Calls a consultation back, or puts a draft away. */
export default function WithdrawConsultation({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  const act = brief.state === "draft" ? "discard" : "withdraw";
  return (
    <ActPage
      title={t(`act.${act}`)}
      kicker={`${brief.number} ${brief.title}`}
      lead={t(`draft.${act}-lead`)}
      back={consultationLinks.page(brief.id)}
      submit={t(`act.${act}`)}
      kind="danger"
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <TextArea {...field("reason")} label={t("draft.reason")} description={t(`draft.${act}-hint`)} rows={4} />
    </ActPage>
  );
}
