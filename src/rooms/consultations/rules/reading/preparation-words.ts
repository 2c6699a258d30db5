export type PreparationBodyKind =
  | "cooperation-group"
  | "disability-council"
  | "pensioners-council"
  | "union"
  | "safety-committee"
  | "committee"
  | "other";
export type PreparationOutcome = "treated" | "had-opportunity" | "informed" | "negotiated" | "planned";

/** Before whom a case is laid on its way, by the words they go under. The first that fits decides. */
export const preparationWords: readonly (readonly [PreparationBodyKind, RegExp])[] = [
  [
    "cooperation-group",
    /(?:\p{L}{1,40}s )?(?:förvaltnings|lokala? samverkans|centrala? samverkans|samverkans|bolags|fackliga samverkans)?(?:förvaltningsgrupp|samverkansgrupp|samverkansråd|samverkansmöte)\p{L}*(?: inom \p{L}+)?|\b(?:FSG|LSG|CSG|CESAM|LOSAM|FÖSAM)\b|facklig(?:a)? samverkan/giu,
  ],
  [
    "disability-council",
    /(?:rådet? för funktions\p{L}+|funktionshinder(?:s)?råd\p{L}*|funktionsrättsråd\p{L}*|handikappråd\p{L}*|tillgänglighetsråd\p{L}*|(?:kommunala|lokala) (?:råd\p{L}* för funktions\p{L}+|tillgänglighetsråd\p{L}*)|rådet? för tillgänglighet\p{L}*|KTR|KHR)/giu,
  ],
  ["pensioners-council", /(?:(?:kommunala |lokala )?pensionärsråd\p{L}*|seniorråd\p{L}*|äldreråd\p{L}*|\bKPR\b)/giu],
  [
    "union",
    /(?:förhandl\p{L}+ (?:enligt|i enlighet med) [^.,]{0,12}(?:MBL|medbestämmandelagen)|MBL-förhandl\p{L}+|(?:de )?fackliga (?:organisation|företrädar|part)\p{L}+|medbestämmandelagen|\bMBL\b)/giu,
  ],
  ["safety-committee", /(?:skyddskommitté\p{L}*|arbetsmiljökommitté\p{L}*|skyddsombud\p{L}*)/giu],
  [
    "committee",
    /(?<![\p{L}-])(?:\p{L}{0,30}utskottet|nämndens presidium|presidiet|\p{L}{1,30}beredningen)(?![\p{L}-])/giu,
  ],
  [
    "other",
    /(?:(?:stadsdels)?ungdomsråd\p{L}*|näringslivsråd\p{L}*|brukarråd\p{L}*|trygghetsråd\p{L}*|brottsförebyggande råd\p{L}*|lokala råd\p{L}*|barnombud\p{L}*|föreningsråd\p{L}*|minoritetsråd\p{L}*)/giu,
  ],
];

/** What came of it. The first that fits decides, so that what somebody only might have done stands before what was done. */
export const preparationOutcomes: readonly (readonly [PreparationOutcome, RegExp])[] = [
  [
    "had-opportunity",
    /(?:haft|fått|getts|givits|beretts|bereddes|gavs|erbjudits|erbjöds|ges|får) (?:\p{L}+ )?(?:möjlighet|tillfälle)|möjlighet att (?:behandla|yttra|lämna)/iu,
  ],
  [
    "planned",
    /(?:kommer att|ska|skall|planeras|avses) (?:\p{L}+ )?(?:behandla|behandlas|tas upp|förhandla|förhandlas|samverka|samverkas|informera|informeras|beredas|presenteras|anmälas|redovisas)|(?:behandlas|tas upp|samverkas|förhandlas|anmäls|redovisas|presenteras) (?:i|den|vid|på|med|enligt)/iu,
  ],
  ["negotiated", /förhandlat|förhandlats|förhandlades|förhandling/i],
  [
    "informed",
    /informerat|informerats|information (?:har )?(?:lämnats|getts|givits)|delgivits|anmälts|presenterats|redovisats|delges|för kännedom/i,
  ],
  [
    "treated",
    /behandlat|behandlats|behandlades|behandlade|tagits upp|togs upp|samverkat|samverkats|samverkades|berett|beretts|diskuterat|diskuterats|granskat|yttrat sig|tillstyrkt|godkänt|samråd|hörts|remitterats/i,
  ],
];
