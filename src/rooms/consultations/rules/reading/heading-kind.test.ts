import { describe, expect, it } from "vitest";
import { headingKind } from "./heading-kind.ts";

describe("headingKind", () => {
  it.each([
    ["Förvaltningens förslag till beslut", "proposed-decision"],
    ["BESLUTSFÖRSLAG", "proposed-decision"],
    ["Nämnden föreslås besluta", "proposed-decision"],
    ["Socialnämnden föreslås besluta följande:", "proposed-decision"],
    ["Miljö- och hälsoskyddsnämndens beslut", "decision"],
    ["Kommunstyrelsen beslutar", "decision"],
    ["2. Sammanfattning av ärendet", "summary"],
    ["Bakgrund och syfte", "background"],
    ["Ärendebeskrivning", "matter"],
    ["Remissens huvudsakliga innehåll", "matter"],
    ["Ärendets beredning", "preparation"],
    ["Jämställdhetsanalys", "gender-equality-analysis"],
    ["Barnkonsekvensanalys", "child-analysis"],
    ["Konsekvenser för barn och unga", "child-analysis"],
    ["Bedömning ur ekonomisk dimension", "economy-analysis"],
    ["Konsekvenser för klimatet", "climate-analysis"],
    ["Kontorets synpunkter och förslag", "views"],
    ["Stadsdelsförvaltningens ställningstagande", "views"],
    ["4.1 Överväganden", "views"],
    ["Yttrande", "views"],
    ["Attesterat av", "attests"],
    ["Detta dokument har godkänts digitalt av följande personer:", "attests"],
    ["Bilagor", "attachments"],
    ["Beslut sänds till", "distribution"],
    ["Beslutsunderlag", "decision-basis"],
    ["Särskilt uttalande", "special-statement"],
  ])("%s announces %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    "Nämnden beslutar att godkänna förslaget.",
    "bakgrund",
    "Bakgrunden är att programmet har gällt sedan 2019 och nu ska ersättas av ett nytt",
    "Kommunstyrelsen har begärt nämndens synpunkter på ett nytt säkerhetsprogram",
    "Anna Ek",
    "",
  ])("%s announces nothing", (text) => {
    expect(headingKind(text)).toBeNull();
  });
});
