import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { sendVersion } from "../commands/send-version.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { freeConsultations } from "../queries/free-consultations.ts";
import { consultationHref } from "../rules/consultation-href.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "send");
  const { world, actor } = asked.visit;
  const free = show(await freeConsultations(world, actor, { body: brief.bodyId, draftsOnly: true }));
  const { consultation, consultationId: id, consultationTitle: title } = brief;
  // The one that has the text already takes it anew, as it reads now.
  const own =
    consultation === "draft" && id !== null ? [{ id, number: brief.caseNumber ?? "", title: title ?? "" }] : [];
  return { brief, drafts: own.length > 0 ? own : free };
});

export const action = form(
  ({ visit, fields }) => sendVersion(visit.world, visit.actor, fields, visit.requestId),
  ({ consultation }) => `${consultationHref(consultation)}?klart=programmes.proposed-in-consultation`,
);

/** The version's text becomes the proposal of a consultation that has been begun. */
export default function SendVersion({ loaderData: { brief, drafts } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const back = programmeLinks.version(brief.slug, brief.number);
  return (
    <ActPage
      title={t("act.send")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={t("send.lead")}
      back={back}
      submit={t("send.submit")}
      hidden={{ version: brief.id, expectedVersion: String(brief.version) }}
    >
      {drafts.length === 0 ? (
        <EmptyState title={t("send.no-drafts")} text={t("send.no-drafts-text")} />
      ) : (
        <SelectField
          {...field("consultation", drafts.length === 1 ? drafts[0]?.id : "")}
          label={t("version.consultation")}
          placeholder={t("begin.choose-consultation")}
          choices={drafts.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
      )}
      <p>
        <a href={consultationHref("ny")}>{t("send.start")}</a>
      </p>
    </ActPage>
  );
}
