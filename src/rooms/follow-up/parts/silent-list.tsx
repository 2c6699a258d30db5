import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { followUpLinks } from "../rules/follow-up-links.ts";
import type { SilentBody } from "../rules/silent-bodies.ts";

/** The bodies that nothing is heard from: the first thing to see to. Nothing when all have been heard. */
export function SilentList({ bodies, year }: { bodies: readonly SilentBody[]; year: number }) {
  const t = useTexts("follow-up");
  const { dayOf } = useFormats();
  if (bodies.length === 0) return null;
  return (
    <PageSection heading={t("picture.silent-title", { count: bodies.length })} id="tysta">
      <DataTable
        caption={t("picture.silent-title", { count: bodies.length })}
        captionHidden
        rows={bodies}
        rowKey={({ line }) => line.id}
        empty={null}
        columns={[
          {
            key: "name",
            header: t("picture.body"),
            primary: true,
            cell: ({ line }) => <a href={followUpLinks.plan(line.slug, year)}>{line.name}</a>,
          },
          {
            key: "why",
            header: t("picture.silent-why"),
            cardLabel: false,
            cell: ({ since }) => (
              <StatusTag tone="warning" label={t(since ? "picture.silent-since" : "picture.silent-nothing")} />
            ),
          },
          {
            key: "since",
            header: t("picture.silent-last"),
            nowrap: true,
            cell: ({ since }) => (since ? dayOf(since) : "–"),
          },
        ]}
      />
    </PageSection>
  );
}
