import type { Block, PaperDocument, Table } from "../../../platform/paper/document.ts";
import { type Texts, textsOf } from "../../../platform/texts/texts.ts";
import type { Basis } from "./bases-of.ts";
import type { PartText, RequirementInText } from "./version-text.ts";

type Version = {
  title: string;
  periodLabel: string;
  body: string;
  state: string;
  responsible: string;
  caseNumber: string | null;
  decidedBy: string | null;
  decidedDay: Temporal.PlainDate | null;
  paragraph: string | null;
  inForceFrom: Temporal.PlainDate | null;
  reviewDay: Temporal.PlainDate | null;
};
type Content = { version: Version; parts: readonly PartText[] };

/** Headings that a writer made inside a part stand under the part's own. */
const lower = (block: Block): Block => (block.kind === "heading" ? { ...block, level: 4 } : block);

function factBlocks({ version }: Content, t: Texts): Block[] {
  const { decidedBy, decidedDay, paragraph, inForceFrom, reviewDay, responsible } = version;
  const row = (label: string, value: string | null | undefined) => (value ? [{ label: t(label), value }] : []);
  const rows = [
    ...row("version.decided-by", decidedBy),
    ...row("version.decided", decidedDay?.toString()),
    ...row("version.paragraph", paragraph),
    ...row("version.in-force-from", inForceFrom?.toString()),
    ...row("version.review", reviewDay?.toString()),
    ...row("version.responsible", responsible),
  ];
  return [{ kind: "facts", rows }];
}

function requirementTable(requirements: readonly RequirementInText[], t: Texts, heading: string): Table {
  const whom = ({ addressee, named }: RequirementInText) =>
    addressee === "named" ? named.join(", ") : t(`addressee.${addressee}`);
  return {
    kind: "table",
    caption: t("paper.demands", { heading }),
    columns: [
      { header: t("requirement.number") },
      { header: t("requirement.text"), share: 3 },
      { header: t("requirement.addressee"), share: 1 },
      { header: t("requirement.due") },
    ],
    rowHeaders: true,
    rows: requirements.map((one) => [String(one.number), one.text, whom(one), one.dueDay?.toString() ?? "–"]),
  };
}

function basisBlocks(bases: readonly Basis[], t: Texts): Block[] {
  if (bases.length === 0) return [];
  const items = bases.map(({ law, provision, asOf }): Block[] => [
    { kind: "paragraph", text: t("paper.basis", { law, provision, day: asOf.toString() }) },
  ]);
  return [
    { kind: "paragraph", text: t("paper.bases") },
    { kind: "list", ordered: false, items },
  ];
}

function partBlocks({ kind, heading, blocks, requirements, bases }: PartText, t: Texts): Block[] {
  return [
    { kind: "heading", level: kind === "chapter" ? 1 : 2, text: heading },
    ...blocks.map(lower),
    ...(requirements.length > 0 ? [requirementTable(requirements, t, heading)] : []),
    ...basisBlocks(bases, t),
  ];
}

/** A version as a document: to read, print and keep. */
export function versionPaper(content: Content): PaperDocument {
  // A steering document is in Swedish, since that is what the council decides in.
  const t = textsOf("sv", "programmes");
  const { version, parts } = content;
  const day = version.decidedDay?.toString();
  const draft: Block[] =
    version.state === "adopted" ? [] : [{ kind: "note", blocks: [{ kind: "paragraph", text: t("paper.draft") }] }];
  return {
    language: "sv",
    title: `${version.title} ${version.periodLabel}`,
    header: {
      sender: [version.body],
      sort: t("paper.sort"),
      ...(version.caseNumber ? { number: version.caseNumber } : {}),
      ...(day ? { day } : {}),
    },
    blocks: [...draft, ...factBlocks(content, t), ...parts.flatMap((part) => partBlocks(part, t))],
  };
}
