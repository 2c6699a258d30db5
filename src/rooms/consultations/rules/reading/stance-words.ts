/** What a turn of phrase says of the whole proposal. */
export type StanceSign = "supports" | "no-objection" | "rejects" | "declines";
/** `strength` 3 states a position, 2 leans clearly, 1 is friendly or unfriendly only. */
export type StanceWord = { sign: StanceSign; strength: 1 | 2 | 3; shape: RegExp };

const word = (sign: StanceSign, strength: 1 | 2 | 3, shape: string): StanceWord => ({
  sign,
  strength,
  shape: new RegExp(`(?<!\\p{L})(?:${shape})`, "gu"),
});
const PROPOSAL = "(?:förslag|remiss|program|policy|plan|motion|riktlinje|strategi|betänkande|utredning)";
const SELF = "(?:[\\p{L}-]+ ){0,6}?";

/**
 * The turns of phrase of Swedish answers, in small letters, in the order they are looked for. What an earlier one has matched is taken out of
 * the sentence, so "kan inte ställa sig bakom" does not also support.
 */
export const stanceWords: readonly StanceWord[] = [
  word(
    "declines",
    3,
    `avstå(?:r|tt)?(?: härmed| därför)? (?:från )?(?:att )?(?:yttra|lämna|avge|besvara|svara|inkomma|yttrande|remissvar|svar)\\p{L}*`,
  ),
  word(
    "declines",
    3,
    "(?:lämnar|avger|kommer inte att (?:lämna|avge|inkomma med)|kommer ej att (?:lämna|avge)) (?:inget|ej något|inte något|något) (?:yttrande|svar|remissvar)",
  ),
  word(
    "declines",
    3,
    "(?:har|väljer|valt|avser|kommer)(?: valt)?(?: att)? (?:inte|ej)(?: att)? (?:yttra sig|besvara|svara på|lämna (?:något |)(?:yttrande|svar|synpunkter))",
  ),
  word(
    "declines",
    3,
    "(?:har|ser) (?:inte|ej|ingen|tyvärr ingen|tyvärr inte) (?:någon )?möjlighet att (?:yttra|besvara|svara|lämna|inkomma)",
  ),
  word("declines", 3, "avböjer (?:att|möjligheten)"),
  word(
    "no-objection",
    1,
    "inte (?:har )?(?:något|några) (?:ytterligare|övriga|övrigt)|(?:i övrigt|inga (?:ytterligare|övriga)) [^.]{0,30}(?:erinra|invända|synpunkter|tillägga|invändningar)",
  ),
  word(
    "no-objection",
    3,
    "(?:inget|ingenting|intet|inte något|ej något) (?:[\\p{L}]+ ){0,2}?att (?:erinra|invända|anföra|tillägga|anmärka)",
  ),
  word(
    "no-objection",
    3,
    "(?:ingen|utan) erinran|inga (?:särskilda |egna |principiella )?(?:invändningar|synpunkter|erinringar)|ingen invändning|inte några (?:invändningar|synpunkter)",
  ),
  word("supports", 2, "(?:avstyrker inte|inte (?:avstyrka|motsätta sig)|ingen anledning att avstyrka)"),
  word(
    "rejects",
    3,
    `(?:kan|vill|ska)? ?(?:inte|ej) (?:kan |heller )?(?:ställa|ställer) (?:sig|oss) ${SELF}bakom|ställer (?:sig|oss) ${SELF}inte ${SELF}(?:bakom|positiv)`,
  ),
  word(
    "rejects",
    3,
    "tillstyrker (?:inte|ej)|(?:kan|bör) (?:inte|ej|därför inte|därmed inte) (?:[\\p{L}]+ )?(?:tillstyrka|tillstyrkas|stödja|antas|bifallas|genomföras)|(?:stödjer|stöder) (?:inte|ej)",
  ),
  word(
    "rejects",
    3,
    `avstyrk\\p{L}*|(?:motsätter (?:sig|oss)|avvisar|är negativa? till|ställer (?:sig|oss) ${SELF}negativa? till) (?:[\\p{L}-]+ ){0,3}?${PROPOSAL}|bör avslås|yrkar avslag|föreslår (?:att [^.]{0,60} avslås|avslag)|säger nej till`,
  ),
  word("rejects", 1, `motsätter (?:sig|oss)|avvisar|avråder|är negativa? till|ställer (?:sig|oss) ${SELF}negativa?`),
  word(
    "supports",
    3,
    `instämmer i ${SELF}${PROPOSAL}|tillstyrk\\p{L}*|ställer (?:sig|oss) ${SELF}(?:bakom|positiva?|välvilliga?)|ställa (?:sig|oss) (?:[\\p{L}]+ )?bakom|står bakom|bifall\\p{L}*`,
  ),
  word(
    "supports",
    3,
    `(?:är|förhåller sig|är i grunden|är i huvudsak) ${SELF}(?:mycket |övervägande |i huvudsak |i grunden |överlag |generellt |i stort )?positiva?(?:t inställda?| inställda?)? till|(?:förslaget|programmet|remissen|policyn|planen) (?:bör|kan) (?:antas|bifallas|godkännas)`,
  ),
  word(
    "supports",
    2,
    `ser (?:[\\p{L}-]+ ){0,5}?positivt på|(?:stödjer|stöder)|positiv till|ser (?:[\\p{L}-]+ ){0,4}?(?:som|det som) (?:mycket )?positivt`,
  ),
  word(
    "supports",
    2,
    "välkomnar (?:[\\p{L}-]+ ){0,3}?(?:förslag|remiss|program|policy|plan|initiativ|revidering|satsning|utredning|betänkande|strategi|riktlinje)\\p{L}*",
  ),
  word(
    "supports",
    1,
    "välkomnar|instämmer|delar (?:[\\p{L}-]+ ){0,4}?(?:bedömning|uppfattning|synsätt|analys|slutsats|syn|ambition|intention)\\p{L}*|uppskattar|är positiva?t?",
  ),
];

/** Words that keep something back from a yes. */
export const reservingWords =
  /under förutsättning att|förutsatt att|med (?:följande|nedanstående|ovanstående|vissa|dessa|de|ett antal|några) (?:synpunkter|kommentarer|tillägg|förbehåll|medskick|ändringar|förtydliganden|justeringar)|med beaktande av|med undantag (?:för|av)/i;
/** Words that make a no a no to some of it. */
export const partlyWords =
  /\bdelvis\b|i (?:den|denna|dessa|vissa|de) del(?:en|ar|arna)?\b|med undantag (?:för|av)|\butom\b|förslaget om|förslagen om|i nuvarande (?:form|utformning)|avstyrker (?:\p{L}+ )?att |punkt(?:en|erna)? \d|kapitel \d|avsnitt \d/iu;
