import { cleanLine } from "../../../kernel/text.ts";

/** What a column of a plan on a sheet can hold, in the order a template has them. */
export const planColumns = [
  "kind",
  "goal",
  "title",
  "about",
  "why",
  "areas",
  "requirements",
  "ownerRole",
  "owner",
  "starts",
  "due",
  "state",
  "health",
  "percent",
  "note",
  "doneDay",
  "reason",
  "cost",
  "funding",
  "fundingNote",
  "id",
  "version",
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** The heading first as it is written out, then other ways to write it; Swedish and English. */
const headings: Record<PlanColumn, { sv: readonly string[]; en: readonly string[] }> = {
  kind: { sv: ["Typ", "Sort"], en: ["Type", "Kind"] },
  goal: { sv: ["Under mål", "Mål", "Hör till mål"], en: ["Under goal", "Goal"] },
  title: { sv: ["Rubrik", "Aktivitet", "Namn"], en: ["Title", "Activity", "Name"] },
  about: { sv: ["Beskrivning"], en: ["Description"] },
  why: { sv: ["Varför", "Syfte"], en: ["Why", "Purpose"] },
  areas: { sv: ["Fokusområden", "Fokusområde"], en: ["Focus areas", "Focus area"] },
  requirements: { sv: ["Krav"], en: ["Requirements", "Requirement"] },
  ownerRole: { sv: ["Ansvarig roll", "Ansvarig", "Roll"], en: ["Responsible role", "Responsible", "Role"] },
  owner: { sv: ["Ansvarigs e-post", "E-post", "Ansvarig e-post"], en: ["Responsible's e-mail", "E-mail", "Email"] },
  starts: { sv: ["Börjar", "Från", "Startdatum"], en: ["Starts", "From", "Start date"] },
  due: { sv: ["Klar senast", "Ska vara klar", "Till", "Slutdatum"], en: ["Due", "To", "Due date", "End date"] },
  state: { sv: ["Läge", "Status"], en: ["State", "Status"] },
  health: { sv: ["Hur det går", "Hälsa"], en: ["How it goes", "Health"] },
  percent: { sv: ["Procent", "Procent klart", "%"], en: ["Percent", "Percent done"] },
  note: { sv: ["Kommentar om läget", "Kommentar"], en: ["Note on progress", "Note"] },
  doneDay: { sv: ["Blev klar", "Klar den"], en: ["Done on", "Done"] },
  reason: { sv: ["Skäl"], en: ["Reason"] },
  cost: { sv: ["Kostnad", "Kostnad i kronor"], en: ["Cost", "Cost in kronor"] },
  funding: { sv: ["Finansiering"], en: ["Funding"] },
  fundingNote: { sv: ["Om finansieringen"], en: ["About the funding"] },
  id: { sv: ["Id"], en: ["ID"] },
  version: { sv: ["Version"], en: ["Version"] },
};

const key = (heading: string) =>
  cleanLine(heading)
    .toLocaleLowerCase("sv")
    .replace(/\s*[:*]$/, "");
const columnOf = new Map(
  planColumns.flatMap((column) =>
    [...headings[column].sv, ...headings[column].en, column].map((heading) => [key(heading), column] as const),
  ),
);

/** Which column a heading names, in Swedish or English, in capitals or not; null when it is none of ours. */
export const readPlanHeading = (heading: string): PlanColumn | null => columnOf.get(key(heading)) ?? null;

/** The heading as templates and exports have it. */
export const planHeading = (column: PlanColumn, language: "sv" | "en"): string =>
  headings[column][language][0] ?? column;
