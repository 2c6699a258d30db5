import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import type { Fields } from "../../../platform/web/read-form.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { HiddenFields } from "../../../ui/hidden-fields.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { setTemplate } from "../commands/set-template.ts";
import { atRows, readRows } from "../parts/row-form.ts";
import { TemplateFields } from "../parts/template-fields.tsx";
import { templatePage } from "../queries/template-page.ts";
import { reportLinks } from "../rules/report-links.ts";
import { templateRows } from "../rules/template-rows.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.templates, label: "staff-reports:template.title" }] };

export const loader = page(async ({ visit, params }) =>
  show(await templatePage(visit.world, visit.actor, { body: params.body })),
);

/** A section that is left out keeps its place in the form and none in the template. */
function readTemplate(fields: Fields) {
  const read = readRows(fields, ["kind", "heading", "use", "guidance"], "kind");
  const kept = read.rows.flatMap((row, at) => (row.use === "out" ? [] : [{ row, at: read.at[at] ?? at }]));
  return { rows: kept.map(({ row }) => row), at: kept.map(({ at }) => at) };
}

export const action = form(
  async ({ visit, fields, params }) => {
    const read = readTemplate(fields);
    const sections = read.rows.map(({ use, ...row }) => ({ ...row, mandatory: use === "mandatory" }));
    const asked = { body: params.body, expectedVersion: fields.expectedVersion, sections };
    return atRows(await setTemplate(visit.world, visit.actor, asked, visit.requestId), "sections", read);
  },
  () => `${reportLinks.templates}?klart=staff-reports.template-saved`,
);

/** Which sections a body's reports have, under which headings, and which must be written. */
export default function TemplatePage({ loaderData: { body, template } }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { frame } = useRefilled();
  const title = t("template.for", { name: body.name });
  return (
    <>
      <PageTitle title={title} />
      <PageHeading title={title} lead={t("template.page-lead")} />
      <FormFrame {...frame}>
        <HiddenFields fields={{ expectedVersion: String(template.version) }} />
        {templateRows(template.sections).map((row, at) => (
          <TemplateFields key={`${row.kind} ${row.heading}`} at={at} row={row} />
        ))}
        <ButtonRow
          buttons={[{ label: t("template.save") }]}
          cancel={{ href: reportLinks.templates, label: t("web:cancel") }}
        />
      </FormFrame>
    </>
  );
}
