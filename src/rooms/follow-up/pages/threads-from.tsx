import { redirect } from "react-router";
import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { planTrail } from "../parts/plan-trail.ts";
import { threadsFrom } from "../queries/threads-from.ts";
import { followUpLinks } from "../rules/follow-up-links.ts";

/** What the beginnings of a thread are called in an address. */
const beginnings: Readonly<Record<string, string>> = { synpunkt: "viewpoint", avsnitt: "section" };

export const handle: PageHandle = { trail: planTrail };

export const loader = page(async ({ visit: { world, actor }, params }) => {
  const found = show(await threadsFrom(world, actor, { from: beginnings[params.from ?? ""], id: params.id }));
  const [only, other] = found.threads;
  if (only && !other) throw redirect(followUpLinks.redThread(only.id), 303);
  return found;
});

/** Where a viewpoint or a section leads to several requirements: which thread does one want to follow? */
export default function ThreadsFromPage({ loaderData: { from, threads } }: PageProps<typeof loader>) {
  const t = useTexts("follow-up");
  const title = t(`thread.from.${from}`);
  const [first] = threads;
  return (
    <>
      <PageTitle title={title} />
      <PageHeading
        title={title}
        {...(from === "section" && first ? { kicker: `${first.programme}, ${first.section}` } : {})}
        lead={t("thread.choose")}
      />
      <DataTable
        caption={title}
        captionHidden
        rows={threads}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "text",
            header: t("lists.requirement"),
            primary: true,
            cell: ({ id, text, section }) => (
              <>
                <a href={followUpLinks.redThread(id)}>{text}</a>
                <CellNote>{section}</CellNote>
              </>
            ),
          },
          {
            key: "programme",
            header: t("thread.programme"),
            cell: ({ programme, number }) => `${programme}, ${t("demand.version", { number })}`,
          },
        ]}
      />
    </>
  );
}
