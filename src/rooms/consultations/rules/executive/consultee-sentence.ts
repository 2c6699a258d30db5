import type { AnswerKind, AnswerStance } from "../../model.ts";
import type { SourceAnswer, SourceConsultee } from "./executive-sources.ts";

const stances: Record<AnswerStance, string> = {
  supports: "tillstyrker förslaget",
  supports_with_viewpoints: "tillstyrker förslaget med synpunkter",
  neutral: "har inget att erinra mot förslaget",
  rejects_in_part: "avstyrker förslaget i vissa delar",
  rejects: "avstyrker förslaget",
  none: "tar inte ställning till förslaget",
};

/** How the answer was given, where it was not by the committee's own decision. */
const ways: Partial<Record<AnswerKind, string>> = {
  administration_statement: "har svarat genom ett kontorsyttrande och",
  chair_decision: "har svarat genom ett beslut av ordföranden och",
};

const said = (name: string, { kind, stance }: SourceAnswer): string => {
  if (kind === "declined") return `${name} har avstått från yttrande.`;
  if (kind === "no_objection") return `${name} har inget att erinra mot förslaget.`;
  return [name, ways[kind], `${stances[stance]}.`].filter(Boolean).join(" ");
};

const unasked = (name: string, { stance }: SourceAnswer) =>
  `${name} har svarat utan att vara tillfrågad och ${stances[stance]}.`;

/** What one consultee has answered, or that it has not, as a paragraph of *Beredning*. */
export function consulteeSentence({ name, answer, askedAs }: SourceConsultee): string {
  if (answer === null) return `${name} har inte inkommit med svar.`;
  const first = askedAs === "unsolicited" ? unasked(name, answer) : said(name, answer);
  const summary = answer.kind === "declined" ? "" : (answer.summary ?? "");
  const late = answer.late ? "Svaret kom in efter remisstidens slut." : "";
  return [first, summary.replace(/\s+/g, " ").trim(), late].filter((part) => part !== "").join(" ");
}
