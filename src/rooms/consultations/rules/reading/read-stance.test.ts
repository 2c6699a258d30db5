import { describe, expect, it } from "vitest";
import { bodyDirectory } from "../../../../../tests/support/body-directory.ts";
import { readAnswer } from "./read-answer.ts";
import { sourceLinesOf } from "./source-lines-of.ts";

const directory = bodyDirectory();
const answer = (views: string) =>
  readAnswer(
    sourceLinesOf(`Kulturförvaltningen\n\nTill kommunstyrelsen\n\nFörvaltningens synpunkter\n\n${views}`),
    directory,
  );
const stance = (views: string) => answer(views).stance.value;
const kinds = (views: string) => answer(views).viewpoints.map(({ value }) => value.kind);

describe("readStance", () => {
  it.each([
    ["Kulturförvaltningen tillstyrker förslaget.", "supports"],
    ["Kulturförvaltningen ställer sig i huvudsak bakom förslaget.", "supports"],
    ["Förvaltningen är övervägande positiv till förslaget.", "supports"],
    ["I allt väsentligt ställer sig kulturförvaltningen positiv till förslaget.", "supports"],
    [
      "Kulturförvaltningen tillstyrker förslaget under förutsättning att kostnaderna täcks.",
      "supports-with-viewpoints",
    ],
    [
      "Förvaltningen tillstyrker förslaget. Förvaltningen önskar att kapitel 2 förtydligas.",
      "supports-with-viewpoints",
    ],
    ["Förvaltningen har inget att erinra.", "neutral"],
    ["Förvaltningen har ingenting att invända mot förslaget.", "neutral"],
    ["Ingen erinran.", "neutral"],
    ["Förvaltningen avstyrker förslaget.", "rejects"],
    ["Förvaltningen kan inte ställa sig bakom förslaget.", "rejects"],
    ["Förvaltningen tillstyrker inte förslaget.", "rejects"],
    ["Förvaltningen avstyrker förslaget i den del som gäller avgifter.", "rejects-in-part"],
    ["Förvaltningen tillstyrker förslaget men avstyrker kapitel 4.", "rejects-in-part"],
    ["Kulturförvaltningen avstår från att yttra sig.", "declines"],
    ["Förvaltningen har inte möjlighet att besvara remissen.", "declines"],
    ["Förvaltningen lämnar inget yttrande i ärendet.", "declines"],
    ["Remissinstanserna är positiva. Utredningen avstyrker avgifter.", "uncertain"],
    ["Socialförvaltningen avstyrker förslaget.", "uncertain"],
  ])("%s: %s", (views, expected) => {
    expect(stance(views)).toBe(expected);
  });

  it("keeps what else it could be", () => {
    expect(
      answer("Förvaltningen har inget att erinra. Förvaltningen vill lyfta behovet av övning.").stance,
    ).toMatchObject({
      value: "neutral",
      confidence: "likely",
      alternatives: ["supports-with-viewpoints"],
    });
  });
});

describe("readViewpoints", () => {
  it.each([
    ["Förvaltningen skulle vilja se en tydligare bild av larmkedjan.", ["wish"]],
    ["Förvaltningen anser att larmkedjan skulle kunna beskrivas bättre.", ["wish"]],
    ["Förvaltningen understryker vikten av övning.", ["wish"]],
    ["Förvaltningen efterfrågar stöd. Förvaltningen ser behov av lokaler.", ["wish", "wish"]],
    ["Förvaltningen saknar ett avsnitt om evenemang.", ["wish"]],
    ["Larmkedjan bör förtydligas.", ["wish"]],
    ["Förvaltningen ifrågasätter kostnaderna.", ["objection"]],
    ["Förvaltningen delar inte bedömningen av behoven.", ["objection"]],
    ["Hur ska arbetet finansieras?", ["question"]],
    ["Det framgår inte vem som ansvarar.", ["question"]],
    ["Förvaltningen välkomnar programmet.", ["support"]],
    ["Programmet anger att nämnder bör öva.", []],
    ["Trafikkontoret anser att gatorna bör breddas.", []],
    ["Förvaltningen föreslår att nämnden godkänner tjänsteutlåtandet som svar på remissen.", []],
    ["Larmkedjan är lång.", []],
  ])("%s", (views, expected) => {
    expect(kinds(views)).toEqual(expected);
  });

  it("counts a wish of the summary and of the views once, where it is argued, and tells both places", () => {
    const text =
      "Sammanfattning\n\nFörvaltningen önskar att larmkedjan förtydligas.\n\nFörvaltningens bedömning\n\nDet finns behov. Förvaltningen önskar att larmkedjan förtydligas i kapitel 4, med en bild.";
    const { viewpoints } = readAnswer(sourceLinesOf(text), directory);
    expect(viewpoints).toHaveLength(1);
    expect(viewpoints[0]).toMatchObject({
      found: { line: 7 },
      value: { also: [{ line: 3 }], concerns: { reference: "i kapitel 4" } },
    });
  });

  it("leaves what a minority says out", () => {
    expect(kinds("Förvaltningen tillstyrker.\n\nReservation\n\nNämnden borde ha avstyrkt. Vi saknar en plan.")).toEqual(
      ["support"],
    );
  });
});
