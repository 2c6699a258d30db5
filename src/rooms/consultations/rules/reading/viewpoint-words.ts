export type ViewpointKind = "wish" | "objection" | "question" | "support";
/** `strength` 3 can hardly be anything else, 2 is so with the answerer as its subject, 1 only in its own views. */
export type ViewpointWord = { kind: ViewpointKind; strength: 1 | 2 | 3; shape: RegExp };

const word = (kind: ViewpointKind, strength: 1 | 2 | 3, shape: string): ViewpointWord => ({
  kind,
  strength,
  shape: new RegExp(`(?<!\\p{L})(?:${shape})`, "u"),
});
const FEW = "(?:[\\p{L}-]+,? ){0,5}?";
const THINKS = "(?:anser|menar|bedömer|tycker|ser|noterar|konstaterar|förordar|önskar)";
const SHOULD =
  "(?:bör|borde|behöver|behövs|måste|skulle kunna|skulle behöva|ska|skulle|kan med fördel|med fördel kan|vore|hade kunnat)";

/** Markers of viewpoints, in small letters, with the shape that takes the words of the marker itself. */
export const viewpointWords: readonly ViewpointWord[] = [
  { kind: "question", strength: 3, shape: /\?[”"')]*$/ },
  word("question", 3, `(?:frågar sig|undrar|ställer (?:sig|oss) ${FEW}frågande|är frågande)`),
  word(
    "question",
    2,
    "(?:(?:är|förblir|framstår som) (?:dock |fortfarande |något )?(?:oklart|otydligt|oklar|oklara)(?! avgräns)|framgår (?:det )?(?:inte|ej)|oklarhet\\p{L}*)",
  ),
  word(
    "objection",
    3,
    `(?:avstyrk\\p{L}*|motsätter (?:sig|oss)|ifrågasätter|invänder|ställer (?:sig|oss) ${FEW}(?:tveksam|kritisk|negativ|skeptisk)\\p{L}*|är ${FEW}(?:tveksam|kritisk|skeptisk|negativ|orolig)\\p{L}* (?:till|över|mot)|har invändningar|beklagar|avvisar|avråder)`,
  ),
  word(
    "objection",
    3,
    "(?:delar (?:dock )?inte|håller inte med|anser (?:dock |därför )?inte|kan inte (?:ställa|tillstyrka|acceptera)|inte (?:rimligt|lämpligt|förenligt|acceptabelt|genomförbart|realistiskt))",
  ),
  word(
    "objection",
    2,
    "(?:befarar|oroas|ser (?:en |stora |flera |dock |uppenbara )?risk\\p{L}*|riskerar att|otillräcklig\\p{L}*|bristfällig\\p{L}*|olyckligt|problematisk\\p{L}*|saknar (?:lagstöd|stöd i|relevans)|alltför (?:långtgående|detaljer\\p{L}+|kort)|inte finansierat|ofinansier\\p{L}+)",
  ),
  word(
    "wish",
    3,
    `skulle ${FEW}(?:önska|vilja se|uppskatta|vilja ha)|önskar|önskemål|önskvärt|hade gärna sett|ser gärna|skulle ${FEW}gärna se`,
  ),
  word(
    "wish",
    3,
    "(?:efterfrågar|efterlyser|efterfrågas|ser (?:\\p{L}+ ){0,3}?behov(?:et)? av|behov(?:et)? av (?:ett |en )?(?:förtydlig|klargör|tydlig)\\p{L}*)",
  ),
  word(
    "wish",
    3,
    "(?:(?:vill|vill dock|vill även|vill också|vill särskilt|vill därför) (?:\\p{L}+ ){0,2}?(?:lyfta|framhålla|peka på|påpeka|uppmärksamma|framföra|skicka med|trycka på|betona|understryka|poängtera|påtala|belysa))",
  ),
  word(
    "wish",
    3,
    "(?:under(?:stryker|stryka|strykas)|betonar|betona|framhåller|framhålla|poängterar|poängtera|trycker på) (?:\\p{L}+ ){0,4}?(?:vikten|behovet|betydelsen|att|nödvändigheten|värdet)",
  ),
  word("wish", 3, `${THINKS},? [^.;]{0,160}?${SHOULD}`),
  word(
    "wish",
    2,
    "föreslår|förordar|rekommenderar|saknar|saknas|efterlyses|påpekar att|understryker|betonar|poängterar|lyfter (?:fram )?(?:vikten|behovet|att)|påtalar",
  ),
  word(
    "wish",
    2,
    `(?:det är|är det|vore det|det vore|ser det som|bedöms det|anses det) (?:\\p{L}+ ){0,3}?(?:viktigt|angeläget|önskvärt|väsentligt|av (?:stor |yttersta )?vikt|avgörande|nödvändigt|värdefullt|lämpligt|prioriterat) (?:att|om|med)|(?:det vore|vore det|det är|är det|hade varit) (?:\\p{L}+ ){0,2}?(?:bra|bättre|positivt|fördelaktigt) om`,
  ),
  word("wish", 1, "(?:bör|borde|skulle kunna|kan med fördel|med fördel|skulle behöva|behöver|behövs)(?!\\p{L})"),
  word(
    "support",
    3,
    `(?:tillstyrk\\p{L}*|välkomnar|ställer (?:sig|oss) ${FEW}(?:bakom|positiv)\\p{L}*|står bakom|instämmer|är ${FEW}positiv\\p{L}* till|ser ${FEW}positivt|stödjer|stöder|uppskattar)`,
  ),
  word(
    "support",
    2,
    `delar (?:[\\p{L}-]+ ){0,4}?(?:bedömning|uppfattning|bild|syn|analys|slutsats|ambition|intention|synsätt)\\p{L}*|${THINKS} [^.;]{0,120}?(?:är (?:bra|positivt|tydlig\\p{L}*|välskriv\\p{L}+|väl avvägd\\p{L}*)|bidrar till|underlättar|stärker)|är (?:mycket )?positivt att|det är bra att`,
  ),
];

/** Sentences about what is to be decided about the answer itself, which nobody wishes of the proposal. */
export const formalWords =
  /(?:föreslår|föreslås|hemställer|beslut\p{L}*|anser)[^.]{0,120}(?:godkän|överlämn|besvarad|besvaras|åberopa|hänvisa|läggs? till handlingarna|som svar på|som (?:sitt|eget|svar)|omedelbart? juster|remissvar(?:et)? enligt|anta (?:förvaltningens|kontorets))/iu;
