import type { SectionKind } from "../model.ts";

/** A section as a template has it: what stands over it, whether it must be written, and what to think of. */
export type TemplateSection = { kind: SectionKind; heading: string; mandatory: boolean; guidance: string };

const section = (kind: SectionKind, heading: string, mandatory: boolean, guidance: string): TemplateSection => ({
  kind,
  heading,
  mandatory,
  guidance,
});

/** The house's own template, which a body without one of its own uses. Its words are a document's and therefore Swedish. */
export const houseTemplate: readonly TemplateSection[] = [
  section(
    "proposed_decision",
    "Förvaltningens förslag till beslut",
    true,
    "En åtgärd per punkt. Beslutet ska kunna läsas för sig självt och flyttas ordagrant till protokollet.",
  ),
  section("summary", "Sammanfattning", true, "Kort och neutralt: vad ärendet gäller och vad förvaltningen anser."),
  section(
    "background",
    "Bakgrund",
    true,
    "Vem som har frågat, när svaret ska vara inne och vilka andra som har frågats.",
  ),
  section("the_matter", "Ärendet", true, "Vad förslaget innebär och vad som ändras jämfört med i dag."),
  section(
    "preparation",
    "Ärendets beredning",
    true,
    "Meningarna om vilka som har behandlat ärendet skrivs av beredningsstegen. Här skrivs bara det som kommer före dem.",
  ),
  section(
    "gender_equality",
    "Jämställdhetsanalys",
    true,
    "Hur flickor och pojkar, kvinnor och män påverkas. Om de inte påverkas: skriv det och varför.",
  ),
  section("child_rights", "Barnrättsanalys", false, "Hur barn påverkas och hur deras bästa har vägts in."),
  section(
    "disability",
    "Konsekvenser för personer med funktionsnedsättning",
    false,
    "Hur tillgänglighet och delaktighet påverkas.",
  ),
  section("climate", "Klimat och miljö", false, "Hur klimat och miljö påverkas."),
  section("economy", "Ekonomiska konsekvenser", false, "Vad förslaget kostar, och hur det ryms i budgeten."),
  section(
    "views",
    "Förvaltningens synpunkter och förslag",
    true,
    "Vad förvaltningen anser. Märk önskemål, invändningar, frågor och stöd, så följer de med svaret.",
  ),
];
