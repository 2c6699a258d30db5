import { houseTemplate, type TemplateSection } from "./house-template.ts";

/** How a template has a section: it must be written, may be written, or is not there. */
export const sectionUses = ["mandatory", "offered", "out"] as const;
export type SectionUse = (typeof sectionUses)[number];

export type TemplateRow = Omit<TemplateSection, "mandatory"> & { use: SectionUse };

/** A template as it is changed: its own sections in order, then those the house has that it leaves out. */
export function templateRows(sections: readonly TemplateSection[]): TemplateRow[] {
  const own = sections.map(({ mandatory, ...row }) => ({
    ...row,
    use: mandatory ? ("mandatory" as const) : ("offered" as const),
  }));
  const left = houseTemplate.filter(({ kind }) => !sections.some((section) => section.kind === kind));
  return [...own, ...left.map(({ mandatory: _, ...row }) => ({ ...row, use: "out" as const }))];
}
