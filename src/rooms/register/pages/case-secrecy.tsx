import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { ActPage } from "../../../platform/web/pages/act-page.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { setSecrecy } from "../commands/set-secrecy.ts";
import { openCase } from "../parts/open-act.ts";
import { ProvisionFields } from "../parts/secrecy-fields.tsx";
import { casePage } from "../queries/case-page.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => {
  const brief = await openCase(asked, "set-secrecy");
  const { facts } = show(
    await casePage(asked.visit.world, asked.visit.actor, { case: brief.id }, asked.visit.requestId),
  );
  return { brief, facts };
});

export const action = form(
  async ({ visit, fields, params }) =>
    setSecrecy(visit.world, visit.actor, { ...fields, case: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.page(params.id ?? "")}?klart=register.secrecy-set`,
);

/** Marks the case with a provision, or takes the mark away. */
export default function CaseSecrecy({ loaderData: { brief, facts } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  return (
    <ActPage
      title={t("act.set-secrecy")}
      lead={t("secrecy-lead")}
      kicker={`${brief.number} ${brief.publicSubject}`}
      back={caseLinks.page(brief.id)}
      submit={t("secrecy-submit")}
      hidden={{ version: String(brief.version) }}
    >
      <ProvisionFields provision={facts.secrecyProvision} note={facts.secrecyNote} />
    </ActPage>
  );
}
