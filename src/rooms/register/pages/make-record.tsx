import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { makeRecord } from "../commands/make-record.ts";
import { openDocument } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({
  brief: await openDocument(asked, "make-record"),
  today: asked.visit.today.toString(),
}));

export const action = form(
  async ({ visit, fields, params }) =>
    makeRecord(visit.world, visit.actor, { ...fields, document: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.record-made`,
);

/** A working document is declared drawn up. It cannot be undone, so the page says what follows. */
export default function MakeRecord({ loaderData: { brief, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.make-record")}
      lead={t("make-record.lead")}
      kicker={t("document.kicker-titled", { number: brief.number, case: brief.caseNumber, title: brief.publicTitle })}
      back={caseLinks.document(brief.id)}
      submit={t("make-record.submit")}
    >
      <DateField {...field("day", today)} label={t("day-of.drawn_up")} description={t("hint.day")} />
    </ActPage>
  );
}
