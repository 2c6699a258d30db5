import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TextArea } from "../../../ui/text-area.tsx";
import { reopenCase } from "../commands/reopen-case.ts";
import { openCase } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({ brief: await openCase(asked, "reopen") }));

export const action = form(
  async ({ visit, fields, params }) =>
    reopenCase(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.case-reopened`,
);

/** Why a closed case is taken up again. */
export default function ReopenCase({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { field } = useRefilled();
  return (
    <ActPage
      title={t("act.reopen")}
      lead={t("reopen.lead")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("act.reopen")}
    >
      <TextArea {...field("reason")} label={t("field.reason")} rows={3} />
    </ActPage>
  );
}
