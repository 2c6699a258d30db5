import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { moveDueDay } from "../commands/move-due-day.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { DueFields } from "../parts/due-fields.tsx";
import { openConsultation } from "../parts/open-consultation.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page((asked) => openConsultation(asked, "move-due-day"));

export const action = form(
  ({ visit, fields, params }) =>
    moveDueDay(visit.world, visit.actor, { ...fields, consultation: params.id }, visit.requestId),
  (_, { params }) => `${consultationLinks.page(params.id ?? "")}?klart=consultations.day-moved`,
);

/** A new day for everybody who has not answered. */
export default function MoveDueDay({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  return (
    <ActPage
      title={t("act.move-due-day")}
      kicker={`${brief.number} ${brief.title}`}
      lead={t("wall.move-lead", { day: brief.dueDay.toString() })}
      back={consultationLinks.page(brief.id)}
      submit={t("act.move-due-day")}
      hidden={{ expectedVersion: String(brief.version) }}
    >
      <DueFields label={t("wall.new-day")} description={t("draft.due-day-hint")} />
    </ActPage>
  );
}
