import { useTexts } from "../../../platform/web/use-texts.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { PageSection } from "../../../ui/page-section.tsx";

type Area = { id: string; name: string; from: readonly string[] };

/** Which focus area came out of which, and those that nothing came out of. */
export function AreasBetween({ areas }: { areas: { after: readonly Area[]; gone: readonly string[] } }) {
  const t = useTexts("programmes");
  if (areas.after.length === 0 && areas.gone.length === 0) return null;
  return (
    <PageSection heading={t("tab.areas")}>
      <DataTable
        caption={t("tab.areas")}
        captionHidden
        rows={areas.after}
        rowKey={({ id }) => id}
        empty={<p>{t("compare.no-areas")}</p>}
        columns={[
          { key: "name", header: t("compare.area-now"), primary: true, cell: ({ name }) => name },
          {
            key: "from",
            header: t("compare.area-before"),
            cell: ({ from }) => (from.length > 0 ? from.join(", ") : t("compare.area-new")),
          },
        ]}
      />
      {areas.gone.length > 0 && <p>{t("compare.areas-gone", { names: areas.gone.join(", ") })}</p>}
    </PageSection>
  );
}
