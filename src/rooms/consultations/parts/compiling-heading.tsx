import type { ReactNode } from "react";
import { PageTitle } from "../../../platform/web/page-title.tsx";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { PageHeading } from "../../../ui/page-heading.tsx";
import { TabsNav } from "../../../ui/tabs-nav.tsx";
import { compilingLinks } from "../rules/compiling-links.ts";

export type CompilingTab = "wall" | "answers" | "workbench" | "report" | "feedback";
type Brief = { id: string; title: string; caseNumber: string; answered: number; viewpoints: number; handled: number };

type CompilingHeadingProps = {
  brief: Brief;
  tab: CompilingTab;
  title: string;
  lead?: string;
  meta?: ReactNode;
  action?: ReactNode;
};

/** The ways to see one consultation, from the wall to what respondents are told; the same on each of its pages. */
export function CompilingTabs({ brief, tab }: { brief: Brief; tab: CompilingTab }) {
  const t = useTexts("consultations");
  const { id } = brief;
  const tabs = [
    { key: "wall", href: compilingLinks.wall(id) },
    { key: "answers", href: compilingLinks.answers(id), count: String(brief.answered) },
    { key: "workbench", href: compilingLinks.workbench(id), count: String(brief.viewpoints - brief.handled) },
    { key: "report", href: compilingLinks.report(id) },
    { key: "feedback", href: compilingLinks.feedback(id) },
  ];
  return (
    <TabsNav
      label={t("compiling.tabs")}
      tabs={tabs.map(({ key, ...rest }) => ({ ...rest, label: t(`compiling.tab.${key}`), current: key === tab }))}
    />
  );
}

/** What a page of the compilation is about, with the next thing to do, and the way to the other pages. */
export function CompilingHeading({ brief, tab, title, lead, meta, action }: CompilingHeadingProps) {
  const kicker = `${brief.caseNumber} ${brief.title}`;
  return (
    <>
      <PageTitle title={`${title} – ${kicker}`} />
      <PageHeading
        title={title}
        kicker={kicker}
        {...(lead ? { lead } : {})}
        {...(meta ? { meta } : {})}
        {...(action ? { action } : {})}
      />
      <CompilingTabs brief={brief} tab={tab} />
    </>
  );
}
