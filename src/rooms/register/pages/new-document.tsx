import { can } from "../../../platform/access/can.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { registerCase } from "../actions.ts";
import { addDocument } from "../commands/add-document.ts";
import { withKeptFiles } from "../commands/with-kept-files.ts";
import { directions } from "../model.ts";
import { FileUpload } from "../parts/file-upload.tsx";
import { openCase } from "../parts/open-act.ts";
import { SecrecyFields } from "../parts/secrecy-fields.tsx";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const brief = await openCase(asked, "add-document");
  // What comes in is entered by the registrar, what is written by the officer: the usual answer stands chosen.
  const usual = can(asked.visit.actor, registerCase, brief.bodyId) ? "received" : "drawn_up";
  return { brief, usual, id: asked.visit.world.newId(), today: asked.visit.today.toString() };
});

export const action = form(
  async ({ visit, fields, params }) =>
    withKeptFiles(visit.world, fields.files, "files", (files) =>
      addDocument(visit.world, visit.actor, { ...fields, files, case: params.id }, visit.requestId),
    ),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.document-added`,
  "signed-in",
  { brings: "files" },
);

/** A document that has come in, been drawn up here, or been sent. */
export default function NewDocument({ loaderData: { brief, usual, id, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  const choices = directions.map((value) => ({
    value,
    label: t(`direction.${value}`),
    description: t(`direction-means.${value}`),
  }));
  return (
    <ActPage
      title={t("act.add-document")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("new-document.submit")}
      hidden={{ id }}
      multipart
    >
      <RadioGroup {...field("direction", usual)} label={t("field.direction")} choices={choices} />
      <TextField {...field("publicTitle")} label={t("field.publicTitle")} description={t("hint.public-title")} />
      <TextField
        {...field("publicCounterparty")}
        label={t("field.documentCounterparty")}
        description={t("hint.public-counterparty")}
        optional={optional}
      />
      <DateField {...field("day", today)} label={t("field.day")} description={t("hint.document-day")} />
      <SecrecyFields text="protectedTitle" />
      <FileUpload optional={optional} />
    </ActPage>
  );
}
