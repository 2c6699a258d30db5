import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { setTarget } from "../commands/set-target.ts";
import { indicatorTrail } from "../parts/indicator-trail.ts";
import { openIndicator } from "../parts/open-indicator.ts";
import { indicatorLinks } from "../rules/indicator-links.ts";

export const handle = indicatorTrail;

export const loader = page((asked) => openIndicator(asked, "mayTarget"));

export const action = form(
  ({ visit, fields, params }) =>
    setTarget(visit.world, visit.actor, { ...fields, indicator: params.id }, visit.requestId),
  (_, { params }) => `${indicatorLinks.page(params.id ?? "")}?klart=follow-up.target-set`,
);

/** What a body's own indicator should come to in a year. */
export default function SetTarget({ loaderData: { id, name, unit, today, version } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("indicator.set-target")}
      kicker={name}
      back={indicatorLinks.page(id)}
      submit={t("indicator.save-target")}
      hidden={{ expectedVersion: String(version) }}
    >
      <TextField {...field("year", String(today.year))} label={t("indicator.year")} inputMode="numeric" width="short" />
      <TextField {...field("target")} label={t("indicator.target-in", { unit })} width="short" />
    </ActPage>
  );
}
