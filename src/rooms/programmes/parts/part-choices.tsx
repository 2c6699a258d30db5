import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { programmeLinks } from "../rules/programme-links.ts";

/** A part, and how many of its sentences demand something without being a requirement. */
type Place = { id: string; heading: string; demanding: number };
type ChoicesProps = { brief: { slug: string; number: number }; places: readonly Place[] };

function PlaceActs({ brief: { slug, number }, place }: { brief: ChoicesProps["brief"]; place: Place }) {
  const t = useTexts("programmes");
  const { id, heading, demanding } = place;
  const found = t("suggest.title-count", { count: demanding });
  return (
    <ActionRow>
      {demanding > 0 && (
        <a href={programmeLinks.suggestions(slug, number, id)} aria-label={`${found}: ${heading}`}>
          {found}
        </a>
      )}
      <a href={programmeLinks.newRequirement(slug, number, id)} aria-label={`${t("requirement.add")}: ${heading}`}>
        {t("requirement.add")}
      </a>
    </ActionRow>
  );
}

/** Where a requirement can be written or found: in each part of the text. */
export function PartChoices({ brief, places }: ChoicesProps) {
  const t = useTexts("programmes");
  const write = { href: programmeLinks.content(brief.slug, brief.number), label: t("act.write") };
  return (
    <DataTable
      caption={t("requirement.more")}
      captionHidden
      rows={places}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("text.none")} action={write} />}
      columns={[
        { key: "heading", header: t("requirement.part"), primary: true, cell: ({ heading }) => heading },
        {
          key: "acts",
          header: t("version.acts"),
          cardLabel: false,
          cell: (place) => <PlaceActs brief={brief} place={place} />,
        },
      ]}
    />
  );
}
