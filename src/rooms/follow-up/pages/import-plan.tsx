import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { ButtonRow } from "../../../ui/button-row.tsx";
import { FileField } from "../../../ui/file-field.tsx";
import { FormFrame } from "../../../ui/form-frame.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { withKeptFiles } from "../../register/index.ts";
import { startPlanImport } from "../commands/start-plan-import.ts";
import { EarlierImports } from "../parts/earlier-imports.tsx";
import { ImportColumnsGuide } from "../parts/import-columns-guide.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { importStart } from "../queries/import-start.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";
import { importLinks } from "../rules/import-links.ts";
import { yearIn } from "../rules/year-in.ts";

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor, today, language }, url }) => {
  const { bodies, earlier } = show(await importStart(world, actor, {}));
  const chosen = bodies.find(({ slug }) => slug === url.searchParams.get("organ")) ?? bodies[0];
  return { bodies, earlier, chosen, year: yearIn(url.searchParams) ?? today.year, language };
});

/** What was chosen, or what was pasted as a file of its own. */
const filesOf = (files: unknown, pasted: unknown): unknown => {
  const chosen = Array.isArray(files) && files.length > 0;
  const rows = typeof pasted === "string" && pasted.trim() !== "" ? pasted : null;
  return !chosen && rows ? [new File([rows], "inklistrat.txt", { type: "text/plain" })] : files;
};

export const action = form(
  ({ visit, fields: { files, pasted, ...fields } }) =>
    withKeptFiles(visit.world, filesOf(files, pasted), "files", (kept) =>
      startPlanImport(visit.world, visit.actor, { ...fields, files: kept }, visit.requestId),
    ),
  ({ id }) => importLinks.one(id),
  "signed-in",
  { brings: "files" },
);

type Data = PageProps<typeof loader>["loaderData"];

function Fields({ bodies, chosen, year }: Data) {
  const t = useTexts("follow-up");
  const { frame, field } = useRefilled();
  const file = field("files");
  return (
    <FormFrame {...frame} multipart>
      <SelectField
        {...field("body", chosen?.id)}
        label={t("import.body-label")}
        choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field("year", String(year))} label={t("import.year-label")} inputMode="numeric" width="short" />
      <FileField
        name="files"
        label={t("import.file-label")}
        description={t("import.file-help")}
        accept=".xlsx,.csv,.txt"
        optional={t("import.or-paste")}
        {...(file.error ? { error: file.error } : {})}
      />
      <TextArea
        {...field("pasted")}
        label={t("import.pasted")}
        description={t("import.pasted-help")}
        optional={t("import.or-file")}
        rows={6}
      />
      <ButtonRow
        buttons={[{ label: t("import.look-through") }]}
        cancel={{ href: chosen ? followUpLinks.plan(chosen.slug, year) : followUpLinks.todo, label: t("web:cancel") }}
      />
    </FormFrame>
  );
}

/** Goals and activities from a spreadsheet, looked through before anything is written. */
export default function ImportPlan({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const { earlier, language, chosen, year } = loaderData;
  return (
    <>
      <PageTitle title={t("import.title")} />
      <PageHeading title={t("import.title")} lead={t("import.lead")} />
      <ActionRow>
        <ActionLink href={importLinks.template} label={t("import.template")} kind="secondary" />
        {chosen && (
          <ActionLink
            href={importLinks.export(chosen.slug, year)}
            label={t("import.export", { body: chosen.name, year })}
            kind="secondary"
          />
        )}
      </ActionRow>
      <Fields {...loaderData} />
      <ImportColumnsGuide language={language} />
      <EarlierImports rows={earlier} />
    </>
  );
}
