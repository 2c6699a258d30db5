import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { closeCase } from "../commands/close-case.ts";
import { openCase } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({
  brief: await openCase(asked, "close"),
  today: asked.visit.today.toString(),
}));

export const action = form(
  async ({ visit, fields, params }) =>
    closeCase(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.case-closed`,
);

/** Working documents that are left, each a link, so that a draft not worth keeping can be taken out first. */
function Drafts({ drafts }: { drafts: readonly { id: string; number: number; title: string }[] }) {
  const t = useTexts("register");
  if (drafts.length === 0) return null;
  return (
    <Notice tone="warning" title={t("close.drafts-title", { count: drafts.length })}>
      <p>{t("close.drafts-text", { count: drafts.length })}</p>
      <ul>
        {drafts.map(({ id, number, title }) => (
          <li key={id}>
            <a href={caseLinks.document(id)}>{t("document.numbered", { number, title })}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** How it ended, and when. */
export default function CloseCase({ loaderData: { brief, today } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.close")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("act.close")}
    >
      <Drafts drafts={brief.drafts} />
      <TextArea {...field("outcome")} label={t("field.outcome")} description={t("hint.outcome")} rows={3} />
      <DateField {...field("closedDay", today)} label={t("field.closedDay")} description={t("hint.day")} />
    </ActPage>
  );
}
