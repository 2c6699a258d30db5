import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { dispatchDocument } from "../commands/dispatch-document.ts";
import { openDocument } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({
  brief: await openDocument(asked, "dispatch"),
  today: asked.visit.today.toString(),
}));

export const action = form(
  async ({ visit, fields, params }) =>
    dispatchDocument(visit.world, visit.actor, { ...fields, document: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.document-dispatched`,
);

/** To whom a document drawn up here was sent, and when. */
export default function DispatchDocument({ loaderData: { brief, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  const marked = brief.secrecyProvision !== null;
  return (
    <ActPage
      title={t("act.dispatch")}
      lead={t("dispatch.lead")}
      kicker={t("document.kicker-titled", { number: brief.number, case: brief.caseNumber, title: brief.publicTitle })}
      back={caseLinks.document(brief.id)}
      submit={t("dispatch.submit")}
    >
      <TextField
        {...field("publicCounterparty", brief.publicCounterparty)}
        label={t("counterparty-of.dispatched")}
        description={t("hint.public-counterparty")}
      />
      {marked && (
        <TextField
          {...field("protectedCounterparty")}
          label={t("field.protectedCounterparty")}
          optional={t("web:optional")}
        />
      )}
      <DateField {...field("day", today)} label={t("day-of.dispatched")} description={t("hint.day")} />
    </ActPage>
  );
}
