import { page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActionLink } from "../../../ui/action-link.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { StatusTag } from "../../../ui/status-tag.tsx";
import { CompilingHeading } from "../parts/compiling-heading.tsx";
import { SectionStances } from "../parts/section-stances.tsx";
import { WorkbenchFilter } from "../parts/workbench-filter.tsx";
import { WorkbenchSection } from "../parts/workbench-section.tsx";
import { compileBrief } from "../queries/compile-brief.ts";
import { workbench } from "../queries/workbench.ts";
import { compilingLinks } from "../rules/compiling-links.ts";
import { groupBySection } from "../rules/group-by-section.ts";

export const handle: PageHandle = { trail: [{ href: "/remisser", label: "consultations:compiling.trail" }] };

export const loader = page(async ({ visit, params, url }) => {
  const brief = show(await compileBrief(visit.world, visit.actor, { consultation: params.id }));
  const asked = (name: string) => url.searchParams.get(name) || undefined;
  const wanted = { state: asked("lage"), kind: asked("slag"), consultee: asked("fran"), tag: asked("tagg") };
  const found = show(await workbench(visit.world, visit.actor, { consultation: brief.id, ...wanted }));
  return { brief, wanted, ...found };
});

type Data = PageProps<typeof loader>["loaderData"];

function Heading({ brief }: Pick<Data, "brief">) {
  const t = useTexts("consultations");
  const { viewpoints, handled } = brief;
  const done = viewpoints > 0 && viewpoints === handled;
  const next = done
    ? { href: compilingLinks.report(brief.id), label: t("workbench.to-report") }
    : { href: compilingLinks.handle(brief.id), label: t("workbench.next", { left: viewpoints - handled }) };
  return (
    <CompilingHeading
      brief={brief}
      tab="workbench"
      title={t("workbench.title")}
      lead={t("workbench.lead")}
      meta={
        <StatusTag tone={done ? "success" : "info"} label={t("workbench.progress", { handled, count: viewpoints })} />
      }
      action={brief.allowed.has("compile") && viewpoints > 0 && <ActionLink {...next} />}
    />
  );
}

/** All viewpoints side by side, by the section they are about, with what has become of each. */
export default function Workbench({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("consultations");
  const { brief, viewpoints, sections } = loaderData;
  const groups = groupBySection(viewpoints, sections);
  return (
    <>
      <Heading brief={brief} />
      <WorkbenchFilter {...loaderData} />
      {groups.length === 0 && <EmptyState title={t("workbench.none")} text={t("workbench.none-text")} />}
      {groups.map((group) => (
        <WorkbenchSection key={group.sectionId ?? "whole"} brief={brief} group={group} />
      ))}
      <SectionStances {...loaderData} />
    </>
  );
}
