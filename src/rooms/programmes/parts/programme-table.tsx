import type { ReactNode } from "react";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { CellNote } from "../../../ui/cell-note.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import type { ListedProgramme, ListedVersion } from "../queries/list-programmes.ts";
import { programmeLinks } from "../rules/programme-links.ts";
import { ReviewTag } from "./review-tag.tsx";
import { StandingTag } from "./standing-tag.tsx";

function Version({ slug, version }: { slug: string; version: ListedVersion }) {
  const { number, periodLabel, standing, halted } = version;
  return (
    <div>
      <a href={programmeLinks.version(slug, number)}>{periodLabel}</a>{" "}
      <StandingTag standing={standing} halted={halted} />
    </div>
  );
}

function Name({ programme: { slug, title, kind, body } }: { programme: ListedProgramme }) {
  const t = useTexts("programmes");
  return (
    <>
      <a href={programmeLinks.page(slug)}>{title}</a>
      <CellNote>{`${t(`kind.${kind}`)} · ${body}`}</CellNote>
    </>
  );
}

function Making({ programme: { slug, making } }: { programme: ListedProgramme }) {
  if (making.length === 0) return "–";
  return making.map((version) => <Version key={version.number} slug={slug} version={version} />);
}

type TableProps = { rows: readonly ListedProgramme[]; today: Temporal.PlainDate; empty: ReactNode };

/** Programmes, one a line: what is in force, when it is reviewed, and what is being made where there is something. */
export function ProgrammeTable({ rows, today, empty }: TableProps) {
  const t = useTexts("programmes");
  const made = rows.some(({ making }) => making.length > 0);
  const making = {
    key: "making",
    header: t("list.making"),
    cell: (programme: ListedProgramme) => <Making programme={programme} />,
  };
  return (
    <DataTable
      caption={t("list.title")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: "title",
          header: t("list.programme"),
          primary: true,
          cell: (programme) => <Name programme={programme} />,
        },
        {
          key: "current",
          header: t("list.current"),
          cell: ({ slug, current }) =>
            current ? <Version slug={slug} version={current} /> : t("list.nothing-in-force"),
        },
        {
          key: "review",
          header: t("version.review"),
          cell: ({ current }) => (current?.reviewDay ? <ReviewTag day={current.reviewDay} today={today} /> : "–"),
        },
        ...(made ? [making] : []),
      ]}
    />
  );
}
