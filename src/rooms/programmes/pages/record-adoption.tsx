import { forbidden, missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { recordAdoption } from "../commands/record-adoption.ts";
import { addressOf } from "../parts/address-of.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { shownVersion } from "../parts/shown-version.ts";
import { adoptionList } from "../queries/adoption-list.ts";
import { programmeLinks } from "../rules/programme-links.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await shownVersion(asked);
  const { world, actor } = asked.visit;
  const found = show(await adoptionList(world, actor, { version: brief.id })).find(
    ({ bodyId }) => bodyId === asked.params.body,
  );
  const line = show(found ? ok(found) : missing("programmes:adoptions.body-missing"));
  if (!line.mayRecord) show(forbidden());
  return { brief, line };
});

export const action = form(
  ({ visit, fields, params: { body } }) =>
    recordAdoption(visit.world, visit.actor, { ...fields, body }, visit.requestId),
  (_, { params }) => `${programmeLinks.adoptions(...addressOf(params))}?klart=programmes.adoption-recorded`,
);

/** When a body decided to follow the version, and in which paragraph. */
export default function RecordAdoption({ loaderData: { brief, line } }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <ActPage
      title={t("adoptions.record-for", { name: line.name })}
      kicker={`${brief.title} ${brief.periodLabel}`}
      lead={t("adoptions.lead")}
      back={programmeLinks.adoptions(brief.slug, brief.number)}
      submit={t("web:save")}
      hidden={{ version: brief.id, expectedVersion: String(line.version) }}
    >
      <DateField
        {...field("decidedDay", line.decidedDay?.toString() ?? "")}
        label={t("version.decided")}
        description={t("decide.day-hint")}
      />
      <TextField
        {...field("paragraph", line.paragraph ?? "")}
        label={t("version.paragraph")}
        description={t("decide.paragraph-hint")}
        width="short"
      />
      <TextField
        {...field("caseNumber", line.caseNumber ?? "")}
        label={t("version.case")}
        optional={optional}
        width="medium"
      />
      <TextArea
        {...field("note", line.note ?? "")}
        label={t("adoptions.note")}
        description={t("adoptions.note-hint")}
        optional={optional}
        rows={3}
      />
    </ActPage>
  );
}
