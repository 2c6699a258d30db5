import { tooLate } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useFormats } from "../../../platform/web/use-formats.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionForm } from "../../../ui/action-form.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { applyImport } from "../commands/apply-import.ts";
import { dropImport } from "../commands/drop-import.ts";
import { addressOf } from "../parts/address-of.ts";
import { FoundTable } from "../parts/found-table.tsx";
import { ImportForm } from "../parts/import-form.tsx";
import { ImportMarks } from "../parts/import-marks.tsx";
import { openVersion } from "../parts/open-version.ts";
import { programmeTrail } from "../parts/programme-trail.ts";
import { requirementChoices } from "../parts/requirement-choices.ts";
import { waitingImport } from "../queries/waiting-import.ts";
import { importPlan } from "../rules/import-plan.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { readImportChoices } from "../rules/read-import-choices.ts";

export const handle = programmeTrail;

export const loader = page(async (asked) => {
  const brief = await openVersion(asked, "write");
  const { world } = asked.visit;
  const found = await waitingImport(world.db, brief.id, world.newId);
  const waiting = found ?? show<NonNullable<typeof found>>(tooLate("programmes:import.none-waiting"));
  return { brief, waiting, choices: await requirementChoices(asked, brief.id) };
});

export const action = form(
  async ({ visit: { world, actor, requestId }, fields }) =>
    fields.do === "drop" ? dropImport(world, actor, fields, requestId) : applyImport(world, actor, fields, requestId),
  (taken, { params }) =>
    `${programmeLinks.content(...addressOf(params))}?klart=programmes.import-${taken ? "taken" : "dropped"}`,
  "signed-in",
  { again: ({ do: what }) => what === "look" },
);

/** What a text that was read in would make of the version, and what a person must say before it does. */
export default function ReviewImport({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("programmes");
  const { moment } = useFormats();
  const { values } = useRefilled();
  const { brief, waiting, choices } = loaderData;
  const plan = importPlan(waiting, readImportChoices(values));
  const chapters = plan.parts.filter(({ kind }) => kind === "chapter").length;
  const counted = t("import.chapters", { count: chapters });
  const within = t("import.sections", { count: plan.parts.length - chapters });
  const source = waiting.fileName ? t("import.from-file", { name: waiting.fileName }) : t("import.from-text");
  return (
    <>
      <PageTitle title={`${t("import.review")} – ${brief.title} ${brief.periodLabel}`} />
      <PageHeading
        title={t("import.review")}
        kicker={`${brief.title} ${brief.periodLabel}`}
        lead={t("import.review-lead", { chapters: counted, sections: within })}
        meta={<span>{`${source}, ${moment(waiting.at)}${waiting.by ? `, ${waiting.by}` : ""}`}</span>}
      />
      <ImportMarks reported={waiting.reported} around={waiting.around} />
      <PageSection heading={t("import.found")} id="texten">
        <FoundTable parts={plan.parts} found={waiting.found} />
      </PageSection>
      <ImportForm brief={brief} waiting={waiting} plan={plan} whom={choices} />
      <PageSection heading={t("import.not-now")} id="avsta">
        <p>{t("import.not-now-text")}</p>
        <ActionForm label={t("import.drop")} fields={{ do: "drop", version: brief.id }} kind="tertiary" />
      </PageSection>
    </>
  );
}
