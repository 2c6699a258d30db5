import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { bodyOptions } from "../../organisation/index.ts";
import { adoptVersion } from "../commands/adopt-version.ts";
import { addressOf } from "../parts/address-of.ts";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

const deciding: ReadonlySet<string> = new Set(["council", "executive_board", "committee"]);

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "adopt");
  const { world, today } = asked.visit;
  const bodies = (await bodyOptions(world.db, today)).filter(({ kind }) => deciding.has(kind));
  return { brief, bodies };
});

export const action = form(
  ({ visit, fields }) => adoptVersion(visit.world, visit.actor, fields, visit.requestId),
  (_, { params }) => `${programmeLinks.version(...addressOf(params))}?klart=programmes.adopted`,
);

/** What the council decided: when, in which paragraph, from when it holds, and when somebody asks whether it still does. */
export default function AdoptVersion({ loaderData: { brief, bodies } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const council = bodies.find(({ kind }) => kind === "council")?.id;
  return (
    <ActPage
      title={t("act.adopt")}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={t("decide.adopt-lead")}
      back={programmeLinks.version(brief.slug, brief.number)}
      submit={t("act.adopt")}
      hidden={{ version: brief.id, expectedVersion: String(brief.version) }}
    >
      <SelectField
        {...field("decidedBy", council)}
        label={t("version.decided-by")}
        placeholder={t("decide.choose-body")}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...field("decidedDay")} label={t("version.decided")} description={t("decide.day-hint")} />
      <TextField
        {...field("paragraph")}
        label={t("version.paragraph")}
        description={t("decide.paragraph-hint")}
        width="short"
      />
      <DateField {...field("inForceFrom")} label={t("version.in-force-from")} description={t("decide.force-hint")} />
      <DateField
        {...field("reviewDay", brief.reviewDay?.toString() ?? "")}
        label={t("version.review")}
        description={t("version.review-hint")}
        optional={t("web:optional")}
      />
    </ActPage>
  );
}
