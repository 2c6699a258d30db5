import type { Attests, Block, PaperDocument } from "../../../platform/paper/document.ts";
import { toBlocks } from "../../../platform/paper/rich-text/to-blocks.ts";
import { type Texts, textsOf } from "../../../platform/texts/texts.ts";
import { preparationProse } from "../rules/preparation-prose.ts";
import type { ContentSection, ReportContent } from "../rules/report-content.ts";

export type PaperExtras = {
  /** The case's number as it is written, without "Dnr"; null until there is one. */
  number: string | null;
  /** Who has attested this very version, with the day: `Disa Direktörsson, förvaltningschef`. */
  attests: Attests["rows"];
  footer?: readonly string[];
};

const heading = (text: string): Block => ({ kind: "heading", level: 1, text });

/** A single point stands as it is; only several are numbered. */
function unnumbered(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === "list" && block.ordered && block.items.length === 1 ? (block.items[0] ?? []) : [block],
  );
}

function sectionBlocks({ kind, heading: title, mandatory, content }: ContentSection, report: ReportContent): Block[] {
  const written = toBlocks(content);
  const prose = kind === "preparation" ? preparationProse(report.steps) : "";
  const blocks: Block[] = [
    ...(kind === "proposed_decision" ? unnumbered(written) : written),
    ...(prose === "" ? [] : [{ kind: "paragraph" as const, text: prose }]),
  ];
  return blocks.length > 0 || mandatory ? [heading(title), ...blocks] : [];
}

/** Highest first, as names stand under a report; they attest in the other order. */
function signatures({ signatories }: ReportContent): Block[] {
  const people = signatories.map(({ name, title, unit }) => ({ name, title, ...(unit ? { unit } : {}) })).reverse();
  return people.length === 0 ? [] : [{ kind: "signatures", people }];
}

function attachments({ attachments: items }: ReportContent, t: Texts): Block[] {
  if (items.length === 0) return [];
  return [
    heading(t("report.paper.attachments")),
    { kind: "attachments", items: items.map(({ title }) => ({ title })) },
  ];
}

function attested(rows: Attests["rows"], t: Texts): Block[] {
  if (rows.length === 0) return [];
  const words = { caption: t("report.paper.attested"), name: t("report.paper.name"), day: t("report.paper.day") };
  return [
    heading(t("report.paper.attested")),
    { kind: "paragraph", text: t("report.paper.approved") },
    { kind: "attests", words, rows },
  ];
}

function header({ sender, officer, addressee, meetingDay }: ReportContent, number: string | null, t: Texts) {
  const [authority = sender, ...parts] = sender.split("\n");
  const phone = officer?.phone ? [t("report.paper.phone", { phone: officer.phone })] : [];
  return {
    sender: [authority, ...parts] as [string, ...string[]],
    sort: t("report.paper.sort"),
    ...(number ? { number: t("report.paper.number", { number }) } : {}),
    ...(meetingDay ? { day: meetingDay } : {}),
    details: [
      ...(officer ? [{ label: t("report.paper.officer"), lines: [officer.name, ...phone] }] : []),
      { label: t("report.paper.to"), lines: [addressee] },
    ],
  };
}

/** The report as paper: a pure function of its content and of what is known only outside it. A report is written in Swedish. */
export function reportPaper(report: ReportContent, { number, attests, footer }: PaperExtras): PaperDocument {
  const t = textsOf("sv", "staff-reports");
  return {
    language: "sv",
    title: report.title,
    ...(report.subtitle ? { subtitle: report.subtitle } : {}),
    header: header(report, number, t),
    blocks: [
      ...report.sections.flatMap((section) => sectionBlocks(section, report)),
      ...signatures(report),
      ...attachments(report, t),
      ...attested(attests, t),
    ],
    ...(footer ? { footer } : {}),
  };
}
