import { type SectionKind, sectionWords } from "./section-words.ts";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The headings of the answer's own part and of what stands after it, and then all the others; the first that fits decides. */
export const moreSectionWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    "reservation",
    lines(`
    (reservation|reservationer|skriftlig reservation|reservation från …|reservation av …|avvikande mening|{whose} reservation)`),
  ],
  [
    "special-statement",
    lines(`
    (särskilt uttalande|särskilda uttalanden|särskilt yttrande|särskilda yttranden|ersättaryttrande|protokollsanteckning|särskilt uttalande …)
    (särskilt yttrande …|ersättaryttrande …|ersättaryttranden|protokollsanteckning …|röstförklaring|{whose} särskilda uttalande)`),
  ],
  [
    "attests",
    lines(`
    (signerad|signerat|attesterat av|attesterad av|attest|attester|godkänt av|godkänd av|godkännare|beslutad av|digitalt godkänt av|digitalt godkännande)
    (detta dokument har godkänts digitalt av …|dokumentet har godkänts digitalt …|detta dokument är godkänt digitalt …|handlingen är digitalt godkänd av …)
    (elektroniskt godkänd av|elektroniskt godkänt av|elektroniskt undertecknad av|elektroniskt underskriven av|digitalt undertecknat av|signerat av|signerad av)
    (detta dokument har undertecknats … av|detta dokument är digitalt undertecknat av|detta dokument är elektroniskt … av|godkännanden|attesterat|underskrifter i e-tjänst)`),
  ],
  [
    "attachments",
    lines(`
    (bilagor|bilaga|bilagor till …|bilageförteckning|bifogade handlingar|bifogade dokument|bifogas|medföljande handlingar|bilagda handlingar)`),
  ],
  [
    "decision-basis",
    lines(`
    (beslutsunderlag|underlag för beslut|underlag|handlingar i ärendet|handlingar|ärendets handlingar|underlag till beslut)`),
  ],
  [
    "distribution",
    lines(`
    (expedieras till|expediering|beslut expedieras till|beslutet expedieras till|beslutet skickas till|beslut skickas till|skickas till|sändlista)
    (beslut sänds till|beslutet sänds till|beslut till|kopia till|kopia|för kännedom|för kännedom till|delges|protokollsutdrag till|protokollsutdrag skickas till|beslutsexpediering)`),
  ],
  [
    "signatories",
    lines(`
    (underskrift|underskrifter|undertecknare|undertecknat|undertecknas av|ansvarig|ansvariga|namnunderskrift|vid protokollet|justeras|justerat)`),
  ],
  [
    "contact",
    lines(`
    (kontakt|kontaktuppgifter|kontaktperson|kontaktpersoner|kontaktinformation|frågor besvaras av|upplysningar|upplysningar lämnas av)`),
  ],
  ...sectionWords,
  [
    "views",
    lines(`
    {whose} (synpunkter och förslag|synpunkter|synpunkter …|kommentarer|kommentar|bedömning|bedömningar|analys|analys och …|bedömning och …|inställning)
    {whose} (överväganden|övervägande|överväganden och …|ställningstagande|ställningstaganden|ställningstagande och …|yttrande|remissvar|svar|remissyttrande)
    {whose} (yttrande …|svar på remissen|motivering|slutsats|slutsatser|uppfattning|synpunkt|yttrande över …|förslag och synpunkter|generella synpunkter)
    (synpunkter|synpunkter och …|synpunkter på …|allmänna synpunkter|generella synpunkter|övergripande synpunkter|särskilda synpunkter|detaljerade synpunkter)
    (synpunkter i …|specifika synpunkter|övriga synpunkter|sammanfattande synpunkter|detaljsynpunkter|kommentarer|kommentarer till …|våra synpunkter …)
    (föredragning|föredragningen|bedömning|bedömningar|sammanfattande bedömning|samlad bedömning|bedömning och …|analys|analys och …|vår bedömning|slutlig bedömning|helhetsbedömning)
    (överväganden|övervägande|överväganden och …|ställningstagande|ställningstaganden|ställningstagande och …|ställningstagande till …|ståndpunkt|inställning)
    (yttrande|yttrandet|remissyttrande|remissvar|remissvaret|svar|svar på remissen|svar på remiss|förslag till yttrande|förslag till remissvar|förslag till svar)
    (förslag till yttrande …|yttrande över …|yttrande i …|vårt svar|vårt yttrande|utlåtande|motivering|motivering till …|skäl för …|skälen för …|slutsats|slutsatser)
    (diskussion|reflektioner|förslag till ändringar|förslag till förtydliganden|ändringsförslag|behov av förtydliganden|sammanfattande ställningstagande|slutord)
    (medskick|inspel|övergripande kommentarer|svar på frågorna|svar på remissens frågor|svar på ställda frågor|avslutande synpunkter|avslutning|avslutningsvis)`),
  ],
];
