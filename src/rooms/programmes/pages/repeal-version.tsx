import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { repealVersion } from "../commands/repeal-version.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page((asked) => openVersion(asked, "repeal"));

export const action = form(
  ({ visit, fields }) => repealVersion(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.version(...addressOf(params))}?klart=programmes.repealed`,
);

/** An adopted version stops holding with nothing in its place. */
export default function RepealVersion({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.repeal")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={t("decide.repeal-lead")}
      back={programmeLinks.version(brief.slug, brief.number)}
      submit={t("act.repeal")}
      kind="danger"
      hidden={{ version: brief.id, expectedVersion: String(brief.version) }}
    >
      <DateField {...field("day")} label={t("version.repealed")} />
      <TextArea {...field("reason")} label={t("decide.reason")} rows={3} />
    </ActPage>
  );
}
