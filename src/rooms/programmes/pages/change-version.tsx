import { forbidden } from "../../../kernel/outcome.ts";
import { can } from "../../../platform/access/can.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { writeProgramme } from "../actions.ts";
import { changeVersion } from "../commands/change-version.ts";
import { addressOf } from "../parts/address-of.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  if (!can(asked.visit.actor, writeProgramme, brief.bodyId)) show(forbidden());
  return brief;
});

export const action = form(
  ({ visit, fields }) => changeVersion(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.version(...addressOf(params))}?klart=programmes.version-changed`,
);

/** A version's period, its case and the day of its review. */
export default function ChangeVersion({ loaderData: brief }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <ActPage
      title={t("version.change")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      back={programmeLinks.version(brief.slug, brief.number)}
      submit={t("web:save")}
      hidden={{ version: brief.id, expectedVersion: String(brief.version) }}
    >
      <TextField
        {...field("periodLabel", brief.periodLabel)}
        label={t("version.period")}
        description={t("begin.label-hint")}
        width="medium"
      />
      <TextField
        {...field("case", brief.caseNumber ?? "")}
        label={t("version.case")}
        description={t("version.case-hint")}
        optional={optional}
        width="medium"
      />
      <DateField
        {...field("reviewDay", brief.reviewDay?.toString() ?? "")}
        label={t("version.review")}
        description={t("version.review-hint")}
        optional={optional}
      />
    </ActPage>
  );
}
