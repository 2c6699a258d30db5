export type OrganisationKind = "administration" | "committee" | "company" | "municipality" | "outside";

const NAME = "\\p{Lu}(?:[\\p{L}&-]|[:.](?=\\p{L})){1,40}";
// Words that begin a sentence before a kind, and name nobody: "I nämnden", "Hela staden".
const NO_PLACE =
  "(?!(?:Till|För|Av|Från|Vid|På|Hela|Alla|Vår|Våra|Samtliga|Varje|Denna|Respektive|Berörd|Ansvarig|Enligt|Både|Utöver|När|Om|Den|Det|Detta|En|Ett|Även|Inom|Som|Att|Inte|Varken|Egen) )";
const NAMES = `${NAME}(?: (?:${NAME}|i|och|på|för|&)){0,4}`;
const PAIR = "(?:\\p{L}{2,30}-(?:, \\p{L}{2,30}-){0,2} och )?";
const WHERE = `(?:, (?:polisregion|region) ${NAME}| i ${NAME}(?: kommun| stad| län)?)?`;

/** Endings of one-word names, in the definite form that makes them names. */
const DEFINITE =
  "förvaltningen|kontoret|nämnden|styrelsen|förbundet|myndigheten|verket|bolaget|försvaret|tjänsten|polisen|inspektionen|rådet|kåren|sjukhuset|högskolan|universitetet|utskottet|arkivet|stiftelsen|departementet|institutet|makten|banken|kyrkan|ombudsmannen|kammaren";
/** Kinds that follow the name of a place: "Farsta stadsdelsnämnd". */
const KIND =
  "stadsdelsnämnd|stadsdelsförvaltning|kommun|stad|landsting|brandförsvarsförbund|räddningstjänstförbund|räddningsförbund|brandförsvar|räddningstjänst|brandkår|tingsrätt|universitet|högskola|förvaltning|nämnd|polisregion|polisområde|lokalpolisområde";
/** Kinds that stand before it: "Region Väst". */
const KIND_BEFORE =
  "Region|Polisregion|Polisen(?: i)?(?: region)?|Polisområde|Lokalpolisområde|Länsstyrelsen(?: i)?|Räddningstjänsten|Räddningstjänstförbundet|Brandkåren|Brandförsvaret|Stiftelsen|Föreningen|Kommunalförbundet|Regionförbundet|Stadsdelsnämnden(?: i)?|Stadsdelsförvaltningen(?: i)?";

/** How the names of Swedish organisations are built. Every repetition is bounded, so a text costs no more than its length. */
export const organisationWords: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])(?:AB ${NAMES}|${NAMES} (?:AB|Aktiebolag|HB|KB))(?: \\(publ\\))?(?!\\p{L})`, "gu"),
  new RegExp(`(?<![\\p{L}-])(?:${KIND_BEFORE}) ${NAME}(?: ${NAME}| och ${NAME})?(?: län| kommun)?(?!\\p{L})`, "gu"),
  new RegExp(
    `(?<![\\p{L}-])${NO_PLACE}${NAME}(?: (?:och )?${NAME}| innerstadens?){0,2} (?:${KIND})(?:en|n)?(?!\\p{L})`,
    "gu",
  ),
  /(?<![\p{L}-])(?:Myndigheten|Inspektionen|[Nn]ämnden|[Ff]örvaltningen|Rådet|Institutet|Föreningen|Stiftelsen|Delegationen|Riksförbundet|Förbundet|Centrum|Riksorganisationen) för (?:[\p{Ll}-]{2,30}(?:a|t) )?[\p{L}-]{3,40}(?: och [\p{L}-]{3,40})?(?!\p{L})/gu,
  new RegExp(`(?<![\\p{L}-])(?:${PAIR}\\p{L}[\\p{L}-]{1,40}?(?:${DEFINITE})|Polisen)${WHERE}(?!\\p{L})`, "gu"),
];

const KINDS: readonly [RegExp, OrganisationKind][] = [
  [/^länsstyrelsen/i, "outside"],
  [/^nämnden för/i, "committee"],
  [/^förvaltningen för/i, "administration"],
  [/(?:^ab | ab| aktiebolag|bolaget)(?: \(publ\))?$/i, "company"],
  [/(?:förvaltning|förvaltningen|kontoret)(?: i .*)?$/i, "administration"],
  [/(?:nämnd|nämnden|styrelsen|utskottet)(?: i .*)?$/i, "committee"],
  [/ (?:kommun|stad|landsting)$/i, "municipality"],
];

/** What kind of organisation a name tells of. */
export function kindOfOrganisation(name: string): OrganisationKind {
  return KINDS.find(([shape]) => shape.test(name))?.[1] ?? "outside";
}

/** Words that are built like names and name nobody. */
export const genericOrganisations: ReadonlySet<string> = new Set([
  ..."stadsdelsförvaltningen stadsdelsnämnden fackförvaltningen facknämnden bolagsstyrelsen koncernstyrelsen".split(
    " ",
  ),
  ..."socialtjänsten hemtjänsten kundtjänsten gudstjänsten webbtjänsten lokaltjänsten totalförsvaret civilförsvaret".split(
    " ",
  ),
  ..."makten övermakten databanken lokalbanken kunskapsbanken ramverket nätverket regelverket hantverket samverket kraftverket remissverket lokalkontoret".split(
    " ",
  ),
]);
