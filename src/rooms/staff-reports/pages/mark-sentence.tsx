import { missing, ok } from "../../../kernel/outcome.ts";
import { form, page } from "../../../platform/web/page.ts";
import type { PageHandle } from "../../../platform/web/page-handle.ts";
import type { PageProps } from "../../../platform/web/page-props.ts";
import { show } from "../../../platform/web/problem.ts";
import { useRefilled } from "../../../platform/web/use-refilled.ts";
import { useTexts } from "../../../platform/web/use-texts.ts";
import { RadioGroup } from "../../../ui/radio-group.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { markSentence } from "../commands/mark-sentence.ts";
import { markKinds } from "../model.ts";
import { ActPage } from "../parts/act-page.tsx";
import { openReport } from "../parts/open-report.ts";
import { useProposalSections } from "../parts/use-proposal-sections.ts";
import { reportLinks } from "../rules/report-links.ts";
import { sentencesIn } from "../rules/sentences-in.ts";

export const handle: PageHandle = { trail: [{ href: reportLinks.list, label: "staff-reports:list.title" }] };

export const loader = page(async (asked) => {
  const { facts, parts, question } = await openReport(asked, "write");
  const found = parts.sections.find(({ id }) => id === asked.params.section);
  const { heading, version, content } = show(found ? ok(found) : missing("staff-reports:problem.section-missing"));
  return { facts, heading, version, question, sentences: sentencesIn(content) };
});

export const action = form(
  ({ visit, fields, params }) => {
    const asked = { ...fields, report: params.id, section: params.section };
    return markSentence(visit.world, visit.actor, asked, visit.requestId);
  },
  (_, { params }) => `${reportLinks.viewpoints(params.id ?? "")}?klart=staff-reports.viewpoint-marked`,
);

/** Marks a sentence of a section as a viewpoint by choosing it from all of them. */
export default function MarkSentence({ loaderData }: PageProps<typeof loader>) {
  const t = useTexts("staff-reports");
  const { field } = useRefilled();
  const { facts, heading, version, question, sentences } = loaderData;
  const choices = sentences.map(({ words, marked }, at) => ({
    value: String(at),
    label: words,
    ...(marked ? { description: t("viewpoint.marked-already"), disabled: true } : {}),
  }));
  const kinds = markKinds.map((value) => ({ value, label: t(`viewpoint.kind.${value}`) }));
  return (
    <ActPage
      facts={facts}
      title={t("viewpoint.mark-in", { heading })}
      back={reportLinks.viewpoints(facts.id)}
      submit={t("viewpoint.mark")}
      hidden={{ expectedVersion: String(version) }}
    >
      <RadioGroup {...field("sentence")} label={t("viewpoint.which-sentence")} choices={choices} />
      <RadioGroup {...field("kind", "wish")} label={t("viewpoint.what-is-it")} choices={kinds} />
      <SelectField {...field("about", "")} label={t("viewpoint.about")} choices={useProposalSections(question)} />
    </ActPage>
  );
}
