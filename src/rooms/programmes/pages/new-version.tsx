import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { beginVersion } from "../commands/begin-version.ts";
import { FromFields } from "../parts/from-fields.tsx";
import { openProgramme } from "../parts/open-programme.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { freeConsultations } from "../queries/free-consultations.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const programme = await openProgramme(asked);
  const { world, actor } = asked.visit;
  const consultations = show(await freeConsultations(world, actor, { body: programme.bodyId, draftsOnly: false }));
  return { programme, consultations, id: world.newId() };
});

export const action = form(
  ({ visit, fields }) => beginVersion(visit.world, visit.actor, fields, visit.requestId),
  // Requirements whose section the new text does not have are told by name where they can be taken back.
  ({ number, homeless }, { params: { slug = "" } }) =>
    homeless > 0
      ? `${programmeLinks.requirements(slug, number)}?klart=programmes.version-begun-without`
      : `${programmeLinks.version(slug, number)}?klart=programmes.version-begun`,
);

/** The next version: what period it is for, and what it starts out from. */
export default function NewVersion({ loaderData: { programme, consultations, id } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const latest = programme.versions.find(({ state }) => state === "adopted") ?? null;
  return (
    <ActPage
      title={t("begin.title")}
      kicker={programme.title}
      lead={t("begin.lead")}
      back={programmeLinks.page(programme.slug)}
      submit={t("begin.title")}
      hidden={{ programme: programme.id, id }}
    >
      <TextField
        {...field("periodLabel")}
        label={t("version.period")}
        description={t("begin.label-hint")}
        width="medium"
      />
      <FromFields latest={latest} consultations={consultations} />
      <TextField
        {...field("case")}
        label={t("version.case")}
        description={t("version.case-hint")}
        optional={t("web:optional")}
        width="medium"
      />
    </ActPage>
  );
}
