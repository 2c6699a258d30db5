import { useFormats } from "../../../platform/web/use-formats.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { TabsNav } from "../../../ui/tabs-nav.tsx";

/** The sorts of rows, as the address names them. */
const views = { alla: "all", fel: "wrong", nya: "new", andrade: "changed", oforandrade: "unchanged" } as const;
type View = (typeof views)[keyof typeof views];
export type ImportCounts = Record<View, number>;

/** The sort of rows that `?visa=` asks for; null when it asks for none. */
export const viewNamed = (name: string | null): View | null =>
  Object.entries(views).find(([known]) => known === name)?.[1] ?? null;

/** The address of one sort of rows in an import. */
export const importView = (id: string, view: View): string =>
  `/organisation/import/${id}?visa=${Object.entries(views).find(([, each]) => each === view)?.[0]}`;

/** How many rows there are of each sort, and the way to them. */
export function ImportViews({ id, counts, current }: { id: string; counts: ImportCounts; current: View }) {
  const t = useTexts("organisation");
  const { number } = useFormats();
  const shown = Object.values(views).filter((view) => view === "all" || view === current || counts[view] > 0);
  const tabs = shown.map((view) => ({
    href: importView(id, view),
    label: t(`import-view.${view}`),
    count: number(counts[view]),
    ...(view === current ? { current: true } : {}),
  }));
  return <TabsNav label={t("import-views")} tabs={tabs} />;
}
