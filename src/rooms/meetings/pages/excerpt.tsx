import { PaperView } from "../../../platform/paper/web/paper-view.tsx";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { excerptPaper } from "../queries/excerpt-paper.ts";
import { itemExcerpt } from "../queries/item-excerpt.ts";
import { meetingLinks } from "../rules/meeting-links.ts";

export const handle: PageHandle = { trail: [{ href: "/sammantraden", label: "meetings:calendar.title" }] };

export const loader = page(async ({ visit, params }) => {
  const item = show(await itemExcerpt(visit.world, visit.actor, { item: params.id }));
  return { id: item.id, approved: item.state === "approved", paper: excerptPaper(item) };
});

/** One paragraph of the minutes as a document of its own, to read, print or take along. It is in Swedish, as the minutes are. */
export default function Excerpt({ loaderData: { id, approved, paper } }: PageProps<typeof loader>) {
  const t = useTexts("meetings");
  const formats = ["pdf", "arkiv", "word"] as const;
  return (
    <>
      <PageTitle title={paper.title} />
      <PaperView paper={paper} />
      {!approved && <Notice tone="warning">{t("excerpt.beware")}</Notice>}
      <ActionRow>
        {formats.map((format) => (
          <ActionLink
            key={format}
            href={meetingLinks.excerptFile(id, format)}
            label={t(`excerpt.file.${format}`)}
            kind="secondary"
          />
        ))}
        <ActionLink href={meetingLinks.item(id)} label={t("excerpt.back")} kind="tertiary" />
      </ActionRow>
    </>
  );
}
