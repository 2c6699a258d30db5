import { useTexts } from "../../../platform/web/use-texts.ts";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { programmeLinks } from "../rules/programme-links.ts";
import type { VersionView, ViewedVersion } from "./viewed-version.ts";

/** The views of a version. Its workshop is there for those who read drafts; adoptions come when it is adopted. */
export function VersionTabs({ brief, view }: { brief: ViewedVersion; view: VersionView }) {
  const t = useTexts("programmes");
  const { slug, number, own, state, requirements, areas, adoptions } = brief;
  const tab = (name: VersionView, href: string, count?: number) => ({
    href,
    label: t(`tab.${name}`),
    current: view === name,
    ...(count ? { count: String(count) } : {}),
  });
  const adopted = state === "adopted";
  return (
    <TabsNav
      label={t("tab.label")}
      tabs={[
        tab("overview", programmeLinks.version(slug, number)),
        ...(brief.allowed.has("write") ? [tab("content", programmeLinks.content(slug, number))] : []),
        tab("requirements", programmeLinks.requirements(slug, number), requirements),
        tab("areas", programmeLinks.areas(slug, number), areas),
        tab("bases", programmeLinks.bases(slug, number)),
        tab("changes", programmeLinks.changes(slug, number)),
        ...(adopted ? [tab("adoptions", programmeLinks.adoptions(slug, number), adoptions)] : []),
        ...(own ? [tab("decisions", programmeLinks.decisions(slug, number))] : []),
      ]}
    />
  );
}
