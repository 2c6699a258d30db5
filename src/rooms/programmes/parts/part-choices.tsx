import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionRow } from "../../../ui/action-row.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { programmeLinks } from "../rules/programme-links.ts";

type ChoicesProps = {
  brief: { slug: string; number: number };
  /** Each part, and how many of its sentences demand something without being a requirement. */
  places: readonly { id: string; heading: string; demanding: number }[];
};

/** Where a requirement can be written or found: in each part of the text. */
export function PartChoices({ brief: { slug, number }, places }: ChoicesProps) {
  const t = useTexts("programmes");
  return (
    <DataTable
      caption={t("requirement.more")}
      captionHidden
      rows={places}
      rowKey={({ id }) => id}
      empty={
        <EmptyState
          title={t("text.none")}
          action={{ href: programmeLinks.content(slug, number), label: t("act.write") }}
        />
      }
      columns={[
        { key: "heading", header: t("requirement.part"), primary: true, cell: ({ heading }) => heading },
        {
          key: "acts",
          header: t("version.acts"),
          cardLabel: false,
          cell: ({ id, heading, demanding }) => (
            <ActionRow>
              {demanding > 0 && (
                <a
                  href={programmeLinks.suggestions(slug, number, id)}
                  aria-label={`${t("suggest.title-count", { count: demanding })}: ${heading}`}
                >
                  {t("suggest.title-count", { count: demanding })}
                </a>
              )}
              <a
                href={programmeLinks.newRequirement(slug, number, id)}
                aria-label={`${t("requirement.add")}: ${heading}`}
              >
                {t("requirement.add")}
              </a>
            </ActionRow>
          ),
        },
      ]}
    />
  );
}
