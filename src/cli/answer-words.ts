import type { AnswerFields, Confidence, ReadingQuestion } from "../rooms/consultations/rules.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

const confidence: Words<Confidence> = { certain: "", likely: "troligen", uncertain: "osäkert" };

const stance: Words<AnswerFields["stance"]["value"]> = {
  supports: "tillstyrker",
  "supports-with-viewpoints": "tillstyrker med synpunkter",
  neutral: "ingen erinran",
  "rejects-in-part": "avstyrker delvis",
  rejects: "avstyrker",
  declines: "avstår från att yttra sig",
  uncertain: "går inte att avgöra",
};

const kind: Words<AnswerFields["kind"]["value"]> = {
  "committee-statement": "nämndens eller styrelsens yttrande",
  "administration-statement": "förvaltningens yttrande",
  "chair-decision": "beslut av ordföranden",
  declined: "avstår",
  "no-objection": "ingen erinran",
  statement: "yttrande",
};

const viewpoint: Words<AnswerFields["viewpoints"][number]["value"]["kind"]> = {
  wish: "önskemål",
  objection: "invändning",
  question: "fråga",
  support: "stöd",
};

const outcome: Words<NonNullable<AnswerFields["preparation"]["steps"][number]["value"]["outcome"]>> = {
  treated: "har behandlat",
  "had-opportunity": "har haft möjlighet att behandla",
  informed: "har informerats",
  negotiated: "har förhandlat",
  planned: "ska behandla",
};

const reported: Words<string> = {
  "tracked-insertion": "spårat tillägg",
  "tracked-deletion": "spårad strykning",
  "moved-from": "flyttat härifrån",
  "moved-to": "flyttat hit",
  comment: "kommentar",
  "hidden-text": "dold text",
  attachment: "läst ur bilagan",
  "covering-mail": "mejlet som bilagan kom med",
  "quoted-mail": "äldre e-post, läses inte som svar",
};

const fields: Words<string> = {
  foreignNumber: "avsändarens diarienummer",
  ownNumber: "svarets eget diarienummer",
  predecessorNumber: "det tidigare ärendets diarienummer",
  day: "dagen",
  dueDay: "sista svarsdag",
  stance: "ställningstagandet",
  addressee: "mottagaren",
  administration: "förvaltningen",
  bodies: "vem som svarar",
};

/** The sentences of the questions. `value` and `alternatives` are what was read and what else it could be. */
const questions: Readonly<
  Record<ReadingQuestion["reason"], (about: string, value: string, alternatives: string) => string>
> = {
  missing: (about) => `${upper(about)} framgår inte. Ange det själv.`,
  several: (about, value, alternatives) =>
    `${upper(about)} lästes som ${value}, men kan också vara ${alternatives}. Välj rätt.`,
  unsure: (about, value) => `${upper(about)} lästes som ${value}, men det är osäkert. Kontrollera.`,
  misspelt: (_, value, alternatives) => `"${value}" stavas annorlunda än ${alternatives}. Är det samma?`,
  "unknown-name": (_, value) => `"${value}" finns inte bland instanserna. Vem är det?`,
  ended: (_, value, alternatives) => `"${value}" tolkas som ${alternatives}, som inte längre finns. Stämmer det?`,
  late: (_, value, alternatives) =>
    `Svaret är daterat ${value}, efter sista svarsdag ${alternatives}. Har anstånd getts?`,
};

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const problems = {
  missing: (file: string) => `Filen ${file} finns inte. Kontrollera sökvägen.`,
  notAllowed: (file: string) => `Du får inte läsa filen ${file}. Be den som äger den om rätt att läsa den.`,
  noFile: (file: string) => `${file} är ingen fil. Ange en fil med ett remissvar.`,
  tooLarge: (name: string, megabytes: number) =>
    `Filen ${name} är större än ${megabytes} MB. Dela upp den och försök igen.`,
  noAnswer: (name: string, type: string) =>
    `${name} är en ${type}-fil. Ett remissvar läses som text, e-post, DOCX, ODT eller PDF.`,
  unreadable: "Filen gick inte att läsa.",
};

/** The Swedish words of `varn read-answer`. */
export const answerWords = { confidence, stance, kind, viewpoint, outcome, reported, fields, questions, problems };
