import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { ActionRow } from "../../../ui/action-row.tsx";
import { FilterForm } from "../../../ui/filter-form.tsx";
import { KeyFigures } from "../../../ui/key-figures.tsx";
import { PageSection } from "../../../ui/page-section.tsx";
import type { ConsulteeOnWall } from "../queries/consultee-rows.ts";
import { consultationLinks } from "../rules/consultation-links.ts";
import { type Standing, standings } from "../rules/judge-consultee.ts";
import { type WallFilters, wallAddress, writeWallAddress } from "../rules/wall-address.ts";
import { WallTable } from "./wall-table.tsx";

type WallViewProps = {
  id: string;
  rows: readonly ConsulteeOnWall[];
  shown: readonly ConsulteeOnWall[];
  filters: WallFilters;
};

const tones = { overdue: "danger", "at-risk": "warning", "under-way": "info", answered: "success" } as const;

function Figures({ id, rows }: Pick<WallViewProps, "id" | "rows">) {
  const t = useTexts("consultations");
  const { number } = useFormats();
  const figures = (["overdue", "at-risk", "under-way", "answered"] as const).map((standing) => {
    const count = rows.filter((row) => row.standing === standing).length;
    const href = writeWallAddress(consultationLinks.page(id), { standing, order: "urgency", direction: "ascending" });
    return {
      value: number(count),
      label: t(`wall.figure.${standing}`),
      ...(count > 0 ? { href, tone: tones[standing] } : {}),
      ...(standing === "answered" ? { note: t("wall.of-all", { count: rows.length }) } : {}),
    };
  });
  return <KeyFigures label={t("wall.figures")} figures={figures} />;
}

function Narrowing({ id, rows, shown, filters }: WallViewProps) {
  const t = useTexts("consultations");
  const path = consultationLinks.page(id);
  const known = standings.filter((standing) => rows.some((row) => row.standing === standing));
  const choices = known.map((standing) => ({
    value: wallAddress.standing.values[standing],
    label: t(`wall.figure.${standing}`),
  }));
  const chosen = filters.standing as Standing | null;
  const without = writeWallAddress(path, { ...filters, standing: null });
  return (
    <FilterForm
      label={t("wall.filter")}
      action={path}
      submitLabel={t("web:show")}
      result={t("wall.count", { count: shown.length, all: rows.length })}
      removeLabel={t("wall.remove-filter")}
      active={chosen ? [{ label: t(`wall.figure.${chosen}`), removeHref: without }] : []}
      fields={[
        {
          kind: "select",
          name: wallAddress.standing.name,
          label: t("wall.head.stage"),
          any: t("list.all"),
          value: chosen ? wallAddress.standing.values[chosen] : "",
          choices,
        },
      ]}
    />
  );
}

/** The wall: how many are late, at risk and in; then each of them, those to look at first. */
export function WallView(props: WallViewProps) {
  const t = useTexts("consultations");
  return (
    <PageSection heading={t("wall.title")} id="instanser">
      <Figures {...props} />
      <Narrowing {...props} />
      <WallTable id={props.id} rows={props.shown} filters={props.filters} />
      <ActionRow>
        <ActionLink href={consultationLinks.csv(props.id)} label={t("wall.csv")} kind="tertiary" />
      </ActionRow>
    </PageSection>
  );
}
