import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { correctDocument } from "../commands/correct-document.ts";
import { openDocument } from "../parts/open-act.ts";
import { ReasonFields } from "../parts/reason-fields.tsx";
import { type DocumentFacts, documentPage } from "../queries/document-page.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const { id } = await openDocument(asked, "correct-document");
  return show(await documentPage(asked.visit.world, asked.visit.actor, { document: id }, asked.visit.requestId));
});

export const action = form(
  async ({ visit, fields, params }) =>
    correctDocument(visit.world, visit.actor, { ...fields, document: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.document-corrected`,
);

function Fields({ facts }: { facts: DocumentFacts }) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const optional = t("web:optional");
  return (
    <>
      <TextField
        {...field("publicTitle", facts.publicTitle)}
        label={t("field.publicTitle")}
        description={t("hint.public-title")}
      />
      <TextField
        {...field("publicCounterparty", facts.publicCounterparty)}
        label={t(`counterparty-of.${facts.direction}`)}
        optional={optional}
      />
      {facts.secrecyProvision !== null && (
        <>
          <TextField
            {...field("protectedTitle", facts.protectedTitle)}
            label={t("field.protectedTitle")}
            optional={optional}
          />
          <TextField
            {...field("protectedCounterparty", facts.protectedCounterparty)}
            label={t("field.protectedCounterparty")}
            optional={optional}
          />
        </>
      )}
      <DateField
        {...field("day", facts.day.toString())}
        label={t(`day-of.${facts.direction}`)}
        description={t("hint.day")}
      />
    </>
  );
}

/** Corrects what is registered of a document; its files stay as they are. */
export default function CorrectDocument({ loaderData: { facts } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("act.correct-document")}
      lead={t("correct.lead")}
      kicker={t("document.kicker-titled", { number: facts.number, case: facts.caseNumber, title: facts.publicTitle })}
      back={caseLinks.document(facts.id)}
      submit={t("correct.submit")}
      hidden={{ version: String(facts.version) }}
    >
      <Fields facts={facts} />
      <ReasonFields />
    </ActPage>
  );
}
