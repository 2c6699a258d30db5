import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { changeProgramme } from "../commands/change-programme.ts";
import { openProgramme } from "../parts/open-programme.ts";
import { ProgrammeFields } from "../parts/programme-fields.tsx";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(openProgramme);

export const action = form(
  ({ visit, fields }) => changeProgramme(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.page(params.slug ?? "")}?klart=programmes.changed`,
);

/** What a programme is called and who answers for it. */
export default function ChangeProgramme({ loaderData: programme }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  return (
    <ActPage
      title={t("facts.change")}
      kicker={programme.title}
      back={programmeLinks.page(programme.slug)}
      submit={t("web:save")}
      hidden={{ programme: programme.id, expectedVersion: String(programme.version) }}
    >
      <ProgrammeFields stored={programme} />
    </ActPage>
  );
}
