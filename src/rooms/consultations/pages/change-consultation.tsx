import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { changeDraft } from "../commands/change-draft.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { DueFields } from "../parts/due-fields.tsx";
import { openConsultation } from "../parts/open-consultation.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page((asked) => openConsultation(asked, "change"));

export const action = form(
  ({ visit, fields, params }) =>
    changeDraft(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.changed`,
);

/** What a draft is called, by when, and what those who answer should mind. */
export default function ChangeConsultation({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.change")}
      kicker={`${brief.number} ${brief.title}`}
      back={consultationLinks.page(brief.id)}
      submit={t("web:save")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <TextField {...field("title", brief.title)} label={t("draft.title")} description={t("draft.title-hint")} />
      <DueFields stored={brief.dueDay.toString()} label={t("draft.due-day")} description={t("draft.due-day-hint")} />
      <TextArea
        {...field("instructions", brief.instructions)}
        label={t("draft.instructions")}
        description={t("draft.instructions-hint")}
        optional={t("web:optional")}
        rows={6}
      />
    </ActPage>
  );
}
