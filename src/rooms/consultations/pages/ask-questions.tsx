import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { setQuestions } from "../commands/set-questions.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page((asked) => openConsultation(asked, "ask"));

export const action = form(
  ({ visit, fields, params }) =>
    setQuestions(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.questions-set`,
);

/** Questions that each answer is to answer. */
export default function AskQuestions({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.ask")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("draft.questions-lead")}
      back={consultationLinks.page(brief.id)}
      submit={t("web:save")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <TextArea
        {...field("questions", brief.questions.join("\n"))}
        label={t("draft.questions")}
        description={t("draft.questions-hint")}
        optional={t("web:optional")}
        rows={8}
      />
    </ActPage>
  );
}
