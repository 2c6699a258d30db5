import { describe, expect, it } from "vitest";
import { answeredSentence, askedSentence } from "./asked-sentence.ts";
import { consulteeSentence } from "./consultee-sentence.ts";
import { draftExecutive } from "./draft-executive.ts";
import type { ExecutiveSources, SourceAnswer, SourceConsultee } from "./executive-sources.ts";
import { mergeDrafts, type StoredParagraph } from "./merge-drafts.ts";

const answer = (more: Partial<SourceAnswer> = {}): SourceAnswer => ({
  id: "answer",
  kind: "committee_statement",
  stance: "supports_with_viewpoints",
  late: false,
  decidedDay: null,
  senderNumber: null,
  summary: "Nämnden önskar en tydligare larmkedja.",
  ownSummary: null,
  extract: null,
  dissents: [],
  ...more,
});
const consultee = (name: string, more: Partial<SourceConsultee> = {}): SourceConsultee => ({
  id: name,
  name,
  groupName: null,
  askedAs: "asked",
  stage: "answered",
  answer: null,
  ...more,
});
const text = ({ content }: { content: readonly object[] }) =>
  JSON.stringify(content)
    .match(/"text":"([^"]*)"/g)
    ?.map((one) => one.slice(8, -1))
    .join("|");

describe("the sentence that names everybody", () => {
  it("has groups once, names in small letters where they are words, and nobody who was withdrawn or unasked", () => {
    const all = [
      consultee("Socialnämnden"),
      consultee("Farsta stadsdelsnämnd", { groupName: "Samtliga stadsdelsnämnder" }),
      consultee("Järva stadsdelsnämnd", { groupName: "Samtliga stadsdelsnämnder" }),
      consultee("Föreningen Trygg", { askedAs: "unsolicited", answer: answer() }),
      consultee("Kulturnämnden", { stage: "withdrawn" }),
      consultee("Polisregion Mitt", { answer: answer() }),
    ];
    expect(askedSentence(all)).toBe(
      "Ärendet har remitterats till socialnämnden, samtliga stadsdelsnämnder och Polisregion Mitt.",
    );
    expect(answeredSentence(all)).toBe(
      "En av fyra remissinstanser har svarat. En har svarat utan att vara tillfrågad.",
    );
    expect(answeredSentence([consultee("A", { answer: answer() })])).toBe("Alla remissinstanser har svarat.");
    expect(answeredSentence([consultee("A")])).toBe("Ingen remissinstans har svarat.");
    const many = Array.from({ length: 29 }, (_, at) => consultee(`Nämnd ${at}`));
    expect(answeredSentence([consultee("A", { answer: answer() }), ...many])).toBe(
      "1 av 30 remissinstanser har svarat.",
    );
  });
});

describe("the paragraph of one consultee", () => {
  it.each([
    [null, "Socialnämnden har inte inkommit med svar."],
    [{ kind: "declined", stance: "none" }, "Socialnämnden har avstått från yttrande."],
    [{ kind: "no_objection", stance: "neutral", summary: null }, "Socialnämnden har inget att erinra mot förslaget."],
    [{}, "Socialnämnden tillstyrker förslaget med synpunkter. Nämnden önskar en tydligare larmkedja."],
    [
      { kind: "administration_statement", stance: "rejects", summary: null },
      "Socialnämnden har svarat genom ett kontorsyttrande och avstyrker förslaget.",
    ],
    [
      { kind: "chair_decision", stance: "supports", summary: null, late: true },
      "Socialnämnden har svarat genom ett beslut av ordföranden och tillstyrker förslaget. Svaret kom in efter remisstidens slut.",
    ],
  ] as [Partial<SourceAnswer> | null, string][])("%j", (more, sentence) => {
    expect(consulteeSentence(consultee("Socialnämnden", { answer: more && answer(more) }))).toBe(sentence);
  });

  it("says that an answer came unasked", () => {
    const one = consultee("Föreningen Trygg", {
      askedAs: "unsolicited",
      answer: answer({ stance: "rejects_in_part", summary: null }),
    });
    expect(consulteeSentence(one)).toBe(
      "Föreningen Trygg har svarat utan att vara tillfrågad och avstyrker förslaget i vissa delar.",
    );
  });
});

const sources: ExecutiveSources = {
  consultationId: "c",
  title: "säkerhetsprogram för kommunen",
  bodyName: "Kommunstyrelsen",
  caseNumber: "KS 2026/1",
  sentDay: "2026-02-02",
  dueDay: "2026-04-01",
  sections: ["Beredskap", "Larmkedja"],
  consultees: [
    consultee("Socialnämnden", {
      answer: answer({ id: "s", dissents: [{ kind: "reservation", names: "Kim Ek (X)", statement: "Nej." }] }),
    }),
    consultee("Kulturnämnden", { answer: answer({ id: "k", kind: "declined", stance: "none" }) }),
  ],
  handlings: [
    { id: "h1", outcome: "taken", reason: "Avsnittet skrivs om.", name: "Socialnämnden", heading: "Larmkedja" },
    { id: "h2", outcome: "taken", reason: "Avsnittet skrivs om.", name: "Idrottsnämnden", heading: "Larmkedja" },
    { id: "h3", outcome: "noted", reason: "", name: "Socialnämnden", heading: null },
  ],
  viewpoints: 4,
};

describe("the draft", () => {
  it("has each part in order, each paragraph tied to its source", () => {
    const paragraphs = draftExecutive(sources).map((one) => [
      one.part,
      one.sourceKind,
      one.sourceId,
      text(one.content),
    ]);
    expect(paragraphs).toEqual([
      [
        "proposed_decision",
        "consultation",
        "c",
        "säkerhetsprogram för kommunen godkänns i enlighet med bilaga till utlåtandet.",
      ],
      [
        "the_matter",
        "consultation",
        "c",
        "Kommunstyrelsen har skickat ”säkerhetsprogram för kommunen” på remiss den 2 februari 2026, med sista svarsdag den 1 april 2026.|Förslaget omfattar Beredskap och Larmkedja.",
      ],
      ["preparation", "consultation", "c", expect.stringContaining("Ärendet har remitterats till")],
      ["preparation", "consultee", "Socialnämnden", expect.stringContaining("tillstyrker")],
      ["preparation", "consultee", "Kulturnämnden", "Kulturnämnden har avstått från yttrande."],
      [
        "views",
        "consultation",
        "c",
        "Remissinstanserna har lämnat fyra synpunkter på förslaget. Så har de hanterats: två tas med i förslaget och en noteras.",
      ],
      [
        "views",
        "handling",
        "h1",
        "Socialnämnden och Idrottsnämnden har lämnat synpunkter på avsnittet Larmkedja. Förslaget ändras. Avsnittet skrivs om.",
      ],
      ["compilation", "consultee", "Socialnämnden", expect.stringContaining("tillstyrker")],
      ["dissents", "consultee", "Socialnämnden", "Reservation av Kim Ek (X)|Nej."],
    ]);
  });

  it("never writes over what a person has edited, and lays the new draft beside it", () => {
    const first = draftExecutive(sources);
    const stored = first.map(
      (one, at): StoredParagraph => ({ ...one, id: String(at), drafted: one.content, edited: at === 3 }),
    );
    const own: StoredParagraph = {
      ...(stored[0] as StoredParagraph),
      id: "own",
      sourceKind: "own",
      sourceId: null,
      edited: true,
    };
    expect(mergeDrafts([...stored, own], first)).toMatchObject({ insert: [], remove: [] });
    expect(mergeDrafts(stored, first).update.every(({ content }) => content === null)).toBe(true);
    const [social, culture] = sources.consultees;
    const later = draftExecutive({
      ...sources,
      handlings: [],
      consultees: [{ ...(social as SourceConsultee), answer: null }, culture as SourceConsultee],
    });
    const changes = mergeDrafts(stored, later);
    expect(changes.remove).toEqual(["6", "7", "8"]);
    expect(changes.update.find(({ id }) => id === "3")).toMatchObject({ content: null });
    expect(text(changes.update.find(({ id }) => id === "3")?.drafted ?? { content: [] })).toBe(
      "Socialnämnden har inte inkommit med svar.",
    );
    expect(changes.update.find(({ id }) => id === "5")?.content).not.toBeNull();
  });
});
