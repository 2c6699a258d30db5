import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { Halt, Standing } from "../model.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { StandingTag } from "./standing-tag.tsx";

type Row = {
  id: string;
  number: number;
  periodLabel: string;
  standing: Standing;
  halted: Halt | null;
  decidedDay: Temporal.PlainDate | null;
  inForceFrom: Temporal.PlainDate | null;
  supersededDay: Temporal.PlainDate | null;
  repealedDay: Temporal.PlainDate | null;
};

function NoVersions({ slug, mayWrite }: { slug: string; mayWrite: boolean }) {
  const t = useTexts("programmes");
  const begin = { action: { href: programmeLinks.newVersion(slug), label: t("begin.title") } };
  const text = t("programme.no-versions-text");
  return <EmptyState title={t("programme.no-versions")} text={text} {...(mayWrite ? begin : {})} />;
}

/** A programme's versions, the latest first. */
export function VersionsTable({ slug, rows, mayWrite }: { slug: string; rows: readonly Row[]; mayWrite: boolean }) {
  const t = useTexts("programmes");
  const { day } = useFormats();
  return (
    <DataTable
      caption={t("programme.versions")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={<NoVersions slug={slug} mayWrite={mayWrite} />}
      columns={[
        {
          key: "period",
          header: t("version.period"),
          primary: true,
          cell: ({ number, periodLabel }) => <a href={programmeLinks.version(slug, number)}>{periodLabel}</a>,
        },
        {
          key: "standing",
          header: t("version.standing"),
          cardLabel: false,
          cell: ({ standing, halted }) => <StandingTag standing={standing} halted={halted} />,
        },
        { key: "decided", header: t("version.decided"), nowrap: true, cell: ({ decidedDay }) => day(decidedDay) },
        { key: "from", header: t("version.in-force-from"), nowrap: true, cell: ({ inForceFrom }) => day(inForceFrom) },
        {
          key: "to",
          header: t("version.until"),
          nowrap: true,
          cell: ({ supersededDay, repealedDay }) => day(supersededDay ?? repealedDay),
        },
      ]}
    />
  );
}
