import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { ActPage } from "../parts/act-page.tsx";
import { DecisionFields } from "../parts/decision-fields.tsx";
import { openReport } from "../parts/open-report.ts";
import { OthersText } from "../parts/others-text.tsx";
import { saveWritten } from "../parts/save-written.ts";
import { SectionField } from "../parts/section-field.tsx";
import { viewpointSettings } from "../parts/viewpoint-settings.ts";
import { textBlocks } from "../queries/text-blocks.ts";
import { preparationProse } from "../rules/preparation-prose.ts";
import { reportLinks } from "../rules/report-links.ts";

export const handle: PageHandle = {
  trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }],
  hydrate: true,
};

export const loader = page(async (asked) => {
  const { facts, content, parts, question, guidance } = await openReport(asked, "write");
  const found = parts.sections.find(({ id }) => id === asked.params.section);
  const section = show(found ? ok(found) : missing("staff-reports:problem.section-missing"));
  return {
    facts,
    section,
    viewpoints: viewpointSettings(asked.visit.language, question, content),
    guidance: guidance.get(section.kind) ?? "",
    prose: section.kind === "preparation" ? preparationProse(content.steps) : "",
    standing: textBlocks(section.content),
  };
});

export const action = form(
  (asked) => saveWritten(asked),
  (_, { params }) => `${reportLinks.page(params.id ?? "")}?klart=staff-reports.section-saved`,
);

/** One section of a report. When somebody else has saved meanwhile both texts stand here, and nothing is lost. */
export default function SectionPage({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { facts, section, guidance, prose, standing } = loaderData;
  const { problem } = useRefilled();
  const overtaken = problem === "staff-reports:problem.section-changed";
  return (
    <>
      <ActPage
        facts={facts}
        title={section.heading}
        {...(guidance ? { lead: guidance } : {})}
        submit={t(overtaken ? "section.save-mine" : "section.save")}
        hidden={{ expectedVersion: String(section.version), kind: section.kind }}
      >
        {section.kind === "proposed_decision" ? (
          <DecisionFields content={section.content} />
        ) : (
          <SectionField {...loaderData} prose={prose} />
        )}
      </ActPage>
      {overtaken && <OthersText section={section} blocks={standing} />}
    </>
  );
}
