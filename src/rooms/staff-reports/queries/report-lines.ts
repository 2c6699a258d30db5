import { toMarkdown } from "../../../platform/paper/rich-text/to-markdown.ts";
import { toText } from "../../../platform/paper/rich-text/to-text.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { ReportContent } from "../rules/report-content.ts";

/** A part of a report as text. `markup` says how it is marked up too; `key` is the same for the same part of two versions. */
export type NamedText = { key: string; heading: string; text: string; markup: string };

type Naming = { t: Texts; sections: ReadonlyMap<string, string> };

const lines = (...all: (string | null | undefined)[]) => all.filter((one) => one).join("\n");

function plain(key: string, heading: string, text: string): NamedText {
  return { key, heading, text, markup: text };
}

function head({ title, subtitle, sender, addressee, officer, answerKind }: ReportContent, { t }: Naming): NamedText {
  const who = officer ? lines(officer.name, officer.phone) : null;
  const text = lines(title, subtitle, sender, addressee, who, t(`consultations:kind.${answerKind}`));
  return plain("head", t("difference.head"), text);
}

/** A body may have several sections of its own making; they are told apart by heading. */
function written({ sections }: ReportContent): NamedText[] {
  return sections.map(({ kind, heading, content }) => ({
    key: `section ${kind} ${kind === "own" ? heading : ""}`,
    heading,
    text: toText(content),
    markup: toMarkdown(content),
  }));
}

function opinions({ stance, stances, viewpoints }: ReportContent, { t, sections }: Naming): NamedText[] {
  const named = (id: string) => sections.get(id) ?? t("difference.section-unknown");
  const whole = stance ? t(`consultations:stance.${stance}`) : "";
  const each = stances.map((one) => `${named(one.sectionId)}: ${t(`consultations:stance.${one.stance}`)}`);
  const said = viewpoints.map(({ kind, words, sectionId }) =>
    [t(`consultations:viewpoint.kind.${kind}`), words, sectionId ? `(${named(sectionId)})` : ""].join(" ").trim(),
  );
  return [
    plain("stance", t("difference.stance-heading"), lines(whole, ...each)),
    plain("viewpoints", t("difference.viewpoints-heading"), lines(...said)),
  ];
}

/** Everything of a report that is attested, part by part, as it is read; the days that change nothing are left out. */
export function reportLines(content: ReportContent, naming: Naming): NamedText[] {
  const { t } = naming;
  const people = content.signatories.map(({ name, title, unit }) => [name, title, unit].filter(Boolean).join(", "));
  return [
    head(content, naming),
    plain("headings", t("difference.headings"), lines(...content.sections.map(({ heading }) => heading))),
    ...written(content),
    plain("steps", t("difference.steps"), lines(...content.steps.map(({ name }) => name))),
    ...opinions(content, naming),
    plain("signatories", t("difference.signatories"), lines(...people)),
    plain("attachments", t("difference.attachments"), lines(...content.attachments.map(({ title }) => title))),
  ];
}
