/** What a section of an answer is about. `opening` is what comes before the first heading, or a whole letter without any. */
export type SectionKind =
  | "proposed-decision"
  | "decision"
  | "summary"
  | "background"
  | "consultees"
  | "sub-answers"
  | "matter"
  | "preparation"
  | "gender-equality-analysis"
  | "child-analysis"
  | "disability-analysis"
  | "climate-analysis"
  | "economy-analysis"
  | "consequence-analysis"
  | "views"
  | "decision-basis"
  | "attachments"
  | "signatories"
  | "attests"
  | "reservation"
  | "special-statement"
  | "proposals-at-meeting"
  | "distribution"
  | "contact"
  | "opening"
  | "other";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * The headings by which each kind of section is known, in small letters. `{whose}` is an organisation in the genitive
 * ("kontorets"), `{who}` one in its plain form, `…` whatever may follow, `(a|b)` a choice.
 */
export const sectionWords: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    "proposed-decision",
    lines(`
    (förslag till|förslag på) (beslut|nämndbeslut|styrelsebeslut|nämndens beslut|beslut i …)
    {whose} (förslag till|förslag på) beslut …
    {whose} beslutsförslag
    (beslutsförslag|beslutsförslaget|föreslaget beslut|förslag till beslut och yttrande)
    (förvaltningens|kontorets|stadsdelsförvaltningens|bolagets) förslag
    {who} (föreslås besluta|föreslås besluta att|föreslås besluta följande|föreslås fatta följande beslut|föreslås)
    {who} (föreslås besluta enligt följande|föreslår att {who} beslutar|föreslår att {who} beslutar följande|föreslår)
    förslag till (ställningstagande|hemställan)`),
  ],
  [
    "proposals-at-meeting",
    lines(`
    (yrkanden|yrkande|framställda yrkanden|tilläggsyrkande|förslag till beslut på sammanträdet|dagens sammanträde)
    (framlagda förslag|framlagda förslag till beslut|förslag till beslut på mötet|förslag under sammanträdet|beslutsgång|beslutsgången|propositionsordning|proposition|omröstning|votering)`),
  ],
  [
    "decision",
    lines(`
    (beslut|beslutet|nämndens beslut|styrelsens beslut|utskottets beslut|beslutspunkter)
    {whose} beslut
    {who} (beslutar|beslutade|beslöt|beslutar att|beslutade att|beslöt att|beslutar följande|beslutar för egen del)
    {who} (beslutar enligt följande|beslutade följande|beslutade enligt följande|beslutar för egen del att)`),
  ],
  [
    "summary",
    lines(`
    (sammanfattning|sammanfattning av …|kort sammanfattning|kortfattad sammanfattning|sammanfattning och …)
    (ärendet i korthet|yttrandet i korthet|i korthet|sammandrag|ingress|sammanfattande beskrivning)
    {whose} sammanfattning`),
  ],
  [
    "sub-answers",
    lines(`
    (underremisser|underremiss|inkomna yttranden|inkomna svar|inkomna synpunkter|inkomna remissvar|bolagens synpunkter)
    (dotterbolagens synpunkter|dotterbolagens svar|yttranden från …|synpunkter från …|svar från …|remissvar från dotterbolagen …)`),
  ],
  [
    "consultees",
    lines(`
    (remissinstanser|övriga remissinstanser|remissinstanserna|remitterat till|remissen har skickats till|remissen har sänts till)
    (remisslista|sändlista för remissen|lista över remissinstanser|samråd med)`),
  ],
  [
    "preparation",
    lines(`
    (ärendets beredning|beredning|beredning av ärendet|ärendets handläggning|handläggning|handläggning av ärendet|beredningsprocess)
    (beredning och …|beredningen av ärendet|ärendet har beretts|ärendets gång|så har ärendet beretts|samverkan|facklig samverkan)
    (samverkan och …|mbl|mbl-förhandling|information enligt mbl|fackliga förhandlingar|facklig förhandling|samråd|dialog|remissbehandling)
    (beslutsplanering|tidigare behandling|tidigare beslut|tidigare handläggning|{whose} beredning)`),
  ],
  [
    "background",
    lines(`
    (bakgrund|bakgrunden|bakgrund och …|bakgrund till …|inledning|bakgrundsbeskrivning|uppdraget|uppdrag|bakgrund/…|om remissen)`),
  ],
  [
    "matter",
    lines(`
    (ärendet|ärende|ärendebeskrivning|beskrivning av ärendet|beskrivning|ärendets innehåll|ärendet och …|ärendet i sin helhet|aktuellt ärende)
    (remissens innehåll|remissen|remissens förslag|förslaget|förslaget i korthet|förslagets innehåll|förslag i remissen|innehållet i …)
    (redogörelse|redogörelse för …|utredning|utredningen|utredningens förslag|programmets innehåll|programförslaget|om förslaget|om programmet)
    (förslaget till …|motionen|motionens förslag|betänkandet|promemorian|huvudsakligt innehåll|ärendets bakgrund|remissens huvudsakliga innehåll)`),
  ],
  [
    "gender-equality-analysis",
    lines(`
    (jämställdhetsanalys|jämställdhetsanalys …|jämställdhetskonsekvenser|jämställdhetsperspektiv|konsekvenser för jämställdhet …)
    (jämställdhet|jämställdhet och jämlikhet|jämställdhetskonsekvensanalys|könskonsekvensanalys|jämställdhetsbedömning|jämlikhetsanalys)`),
  ],
  [
    "child-analysis",
    lines(`
    (barnkonsekvensanalys|barnkonsekvensanalys …|barnkonsekvenser|barnrättsanalys|barnrättsperspektiv|barnrättsperspektivet|prövning av barnets bästa)
    (barnperspektiv|barnperspektivet|barnets bästa|barnets rättigheter|barnrättskonsekvensanalys|konsekvenser för barn …|barn och unga|barnchecklista)
    (analys av konsekvenser för barn …|barnbokslut|barnrättsbedömning|barnrätt …|barn-/ungdomsperspektiv)`),
  ],
  [
    "disability-analysis",
    lines(`
    (funktionsrättsperspektiv|funktionshindersperspektiv|funktionshinderperspektiv|tillgänglighet|tillgänglighetsanalys|konsekvenser för personer med funktionsnedsättning)
    (konsekvenser för tillgänglighet|funktionsrätt|funktionshinderanalys|analys av tillgänglighet|tillgänglighet och …|funktionshinderspolitiskt perspektiv)`),
  ],
  [
    "climate-analysis",
    lines(`
    (klimatanalys|klimatkonsekvenser|miljökonsekvenser|miljökonsekvensbeskrivning|miljöanalys|miljö- och klimatkonsekvenser|konsekvenser för miljön …)
    (miljömässiga konsekvenser|klimat- och miljökonsekvenser|miljöperspektiv|ekologisk hållbarhet|miljö|miljö och klimat|klimatpåverkan|klimat …)
    (ekologiska konsekvenser|konsekvenser för klimat …|konsekvenser för klimatet|konsekvenser för miljön|konsekvenser för miljö och klimat|bedömning ur ekologisk dimension|ekologisk dimension)`),
  ],
  [
    "economy-analysis",
    lines(`
    (ekonomi|ekonomiska konsekvenser|ekonomisk konsekvens|kostnader och finansiering|ekonomiska konsekvenser …|finansiering|budget|kostnader)
    (konsekvenser för ekonomi …|konsekvenser för ekonomin|konsekvenser för kommunens ekonomi|ekonomisk analys|ekonomi och …|ekonomiska överväganden|bedömning ur ekonomisk dimension|ekonomisk dimension)`),
  ],
  [
    "consequence-analysis",
    lines(`
    (konsekvensanalys|konsekvensanalyser|konsekvenser|konsekvensbedömning|konsekvenser av …|konsekvensbeskrivning|social hållbarhet|risker|riskanalys)
    (mångfaldsanalys|trygghetsperspektiv|äldreperspektiv|landsbygdsperspektiv|folkhälsoperspektiv|hållbarhetsanalys|juridiska konsekvenser|säkerhetsperspektiv)
    (konsekvenser för …|prövning av …|medborgarperspektiv|organisatoriska konsekvenser|bedömning ur social dimension|social dimension|agenda 2030)`),
  ],
];
