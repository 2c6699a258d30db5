import { useTexts } from "../../../platform/web/use-texts.ts";
import { CheckboxField } from "../../../ui/checkbox-field.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import { PickForm } from "../../../ui/pick-form.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import type { WorkbenchViewpoint } from "../queries/workbench.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import type { SectionGroup } from "../rules/group-by-section.ts";
import { HandlingTag } from "./handling-tag.tsx";
import { ViewpointKindTag } from "./viewpoint-kind-tag.tsx";

type Group = SectionGroup<WorkbenchViewpoint>;
type WorkbenchSectionProps = { brief: { id: string; allowed: ReadonlySet<string> }; group: Group };

function Became({ outcome, reason, changed }: WorkbenchViewpoint) {
  const t = useTexts("consultations");
  return (
    <>
      <HandlingTag outcome={outcome} />
      {reason && <p>{reason}</p>}
      {changed && <p>{t("handling.changed-in", changed)}</p>}
    </>
  );
}

const handleColumn = (consultation: string, t: ReturnType<typeof useTexts>): Column<WorkbenchViewpoint> => ({
  key: "handle",
  header: t("handling.act"),
  cardLabel: false,
  cell: ({ id, outcome }) => (
    <a href={compilingLinks.handle(consultation, [id])}>
      {t(outcome === null ? "handling.handle" : "handling.change")}
    </a>
  ),
});

function useColumns({ id, allowed }: WorkbenchSectionProps["brief"]): Column<WorkbenchViewpoint>[] {
  const t = useTexts("consultations");
  const pick = allowed.has("compile");
  return [
    {
      key: "words",
      header: t("answers.words"),
      primary: true,
      cell: ({ id: one, words }) =>
        pick ? <CheckboxField name="v" id={`v-${one}`} value={one} label={words} /> : words,
    },
    {
      key: "who",
      header: t("answers.who"),
      cell: ({ name, answerId }) => <a href={compilingLinks.answer(id, answerId)}>{name}</a>,
    },
    {
      key: "kind",
      header: t("answers.viewpoint-kind"),
      cardLabel: false,
      cell: ({ kind }) => <ViewpointKindTag kind={kind} />,
    },
    {
      key: "tags",
      header: t("workbench.tags"),
      cell: ({ tags }) =>
        tags.length === 0 ? "–" : tags.map((tag) => <StatusTag key={tag} tone="neutral" label={tag} />),
    },
    { key: "outcome", header: t("answers.outcome"), cell: (row) => <Became {...row} /> },
    ...(pick ? [handleColumn(id, t)] : []),
  ];
}

/** What is said about one section, side by side; ticked ones are handled together. */
export function WorkbenchSection({ brief, group }: WorkbenchSectionProps) {
  const t = useTexts("consultations");
  const columns = useColumns(brief);
  const heading = group.heading ?? t("viewpoint.whole");
  const handled = group.viewpoints.filter(({ outcome }) => outcome !== null).length;
  const table = (
    <DataTable
      caption={t("workbench.section", { heading })}
      captionHidden
      rows={group.viewpoints}
      rowKey={({ id }) => id}
      columns={columns}
      empty={null}
    />
  );
  return (
    <PageSection
      heading={heading}
      id={`avsnitt-${group.sectionId ?? "helheten"}`}
      action={<p>{t("answers.handled-of", { handled, count: group.viewpoints.length })}</p>}
    >
      {brief.allowed.has("compile") ? (
        <PickForm action={compilingLinks.handle(brief.id)} label={heading} submitLabel={t("workbench.handle-ticked")}>
          {table}
        </PickForm>
      ) : (
        table
      )}
    </PageSection>
  );
}
