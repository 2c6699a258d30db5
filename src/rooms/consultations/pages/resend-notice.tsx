import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { resendNotice } from "../commands/resend-notice.ts";
import { consultationTrail } from "../parts/consultation-trail.ts";
import { openConsultation } from "../parts/open-consultation.ts";
import { consulteePage } from "../queries/consultee-page.ts";
import { consultationLinks } from "../rules/consultation-links.ts";

export const handle = consultationTrail;

export const loader = page(async (asked) => {
  const brief = await openConsultation(asked, "resend-notice");
  const { world, actor } = asked.visit;
  const wanted = { consultation: brief.id, consultee: asked.params.consulteeId };
  return { brief, consultee: show(await consulteePage(world, actor, wanted)).consultee };
});

export const action = form(
  ({ visit, fields, params }) =>
    resendNotice(visit.world, visit.actor, { ...fields, consultee: params.consulteeId }, visit.requestId),
  (_, { params: { id = "", consulteeId = "" } }) =>
    `${consultationLinks.consultee(id, consulteeId)}?klart=consultations.notice-resent`,
);

/** Sends one consultee the consultation again, to a corrected address if need be. */
export default function ResendNotice({ loaderData: { brief, consultee } }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.resend-notice")}
      kicker={`${consultee.name} – ${brief.title}`}
      lead={t(consultee.account ? "wall.resend-lead" : "wall.resend-lead-link")}
      back={consultationLinks.consultee(brief.id, consultee.id)}
      submit={t("act.resend-notice")}
      hidden={{ expectedVersion: String(consultee.version) }}
    >
      <TextField {...field("email", consultee.email)} label={t("draft.email")} type="email" autoComplete="off" />
    </ActPage>
  );
}
