import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ConfirmPage } from "../../../ui/confirm-page.tsx";
import { discardDraft } from "../commands/discard-draft.ts";
import { openDocument } from "../parts/open-act.ts";
import { caseLinks } from "../rules/case-links.ts";

export const handle: PageHandle = { trail: [{ href: "/diarium", label: "register:list.title" }] };

export const loader = page(async (asked) => ({ brief: await openDocument(asked, "discard") }));

export const action = form(
  async ({ visit, params }) => discardDraft(visit.world, visit.actor, { document: params.id }, visit.requestId),
  (_, { params }) => `${caseLinks.document(params.id ?? "")}?klart=register.draft-discarded`,
);

/** Asks before a draft's files are removed for good. */
export default function DiscardDraft({ loaderData: { brief } }: PageProps<typeof loader>) {
  const t = useTexts("register");
  const { frame } = useRefilled();
  const consequences = ["files", "number", "no-way-back"].map((what) => t(`discard.${what}`));
  return (
    <>
      <PageTitle title={t("act.discard")} />
      <ConfirmPage
        {...frame}
        question={t("discard.question")}
        kicker={t("document.kicker-titled", { number: brief.number, case: brief.caseNumber, title: brief.publicTitle })}
        consequences={consequences}
        confirm={{ label: t("act.discard") }}
        cancel={{ href: caseLinks.document(brief.id), label: t("web:cancel") }}
      />
    </>
  );
}
