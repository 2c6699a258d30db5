import type { ReactNode } from "react";
import { ActPage as OneActPage } from "../../../platform/web/pages/act-page.tsx";
import type { ReportFacts } from "../queries/report-page.ts";
import { reportLinks } from "../rules/report-links.ts";

type ActPageProps = {
  facts: ReportFacts;
  title: string;
  lead?: string;
  submit: string;
  /** Where one goes without saving; the report when left out. */
  back?: string;
  hidden?: Readonly<Record<string, string | undefined>>;
  children: ReactNode;
};

/** One part of a report with its form, and which report it is. */
export function ActPage({ facts, back, ...act }: ActPageProps) {
  return <OneActPage {...act} kicker={`${facts.number} ${facts.title}`} back={back ?? reportLinks.page(facts.id)} />;
}
