import type { WrongPair, WrongWord } from "./laws/words.ts";

/** Translations that look right and are wrong, or Swedish where the code has an English word. See docs/glossary.md. */
export const wrongWords: readonly WrongWord[] = [
  { wrong: "diary", right: "register", swedish: "diarium" },
  { wrong: "daybook", right: "register", swedish: "diarium" },
  { wrong: "errand", right: "case_file", swedish: "ärende", unless: ["demo errand"] },
  { wrong: "ticket", right: "case_file", swedish: "ärende" },
  {
    wrong: "board",
    right: "committee",
    swedish: "nämnd",
    unless: ["executive board", "company board", "notice board"],
  },
  { wrong: "clerk", right: "case_officer", swedish: "handläggare" },
  { wrong: "summons", right: "meeting_notice", swedish: "kallelse" },
  { wrong: "referral", right: "consultation", swedish: "remiss", unless: ["referral back"] },
  { wrong: "alderman", right: "vice_mayor", swedish: "borgarråd" },
  { wrong: "classified", right: "secrecy_provision", swedish: "sekretessbelagd" },
  { wrong: "culling", right: "disposal", swedish: "gallring" },
  ...(
    [
      ["arende", "case_file"],
      ["arenden", "case_file"],
      ["diarium", "register"],
      ["diarie", "register"],
      ["dnr", "case_number"],
      ["diarienummer", "case_number"],
      ["namnd", "committee"],
      ["namnden", "committee"],
      ["forvaltning", "administration"],
      ["handlaggare", "case_officer"],
      ["remiss", "consultation"],
      ["remissvar", "consultation_response"],
      ["yttrande", "statement"],
      ["tjansteutlatande", "staff_report"],
      ["protokoll", "minutes"],
      ["kallelse", "meeting_notice"],
      ["sekretess", "secrecy_provision"],
      ["gallring", "disposal"],
      ["larmkedja", "alarm_chain"],
      ["kommun", "municipality"],
      ["enhet", "unit"],
      ["organ", "body"],
    ] as const
  ).map(([wrong, right]) => ({ wrong, right, swedish: wrong })),
];

/** The same in the sentences on the screens, where Swedish and English stand side by side. */
export const wrongPairs: readonly WrongPair[] = [
  { swedish: /nämnd/i, english: /(?<!executive |company |notice |bulletin )\bboards?\b/i, right: "committee (nämnd)" },
  { swedish: /^(?!.*avdelning).*förvaltning/is, english: /\bdepartments?\b/i, right: "administration (förvaltning)" },
  { swedish: /ärende/i, english: /\b(errands?|tickets?)\b/i, right: "case (ärende)" },
  { swedish: /diari/i, english: /\b(diary|diaries|daybook|journal)\b/i, right: "register (diarium)" },
  { swedish: /remiss/i, english: /\b(referrals?(?! back)|remittances?)\b/i, right: "consultation (remiss)" },
  { swedish: /handläggare/i, english: /\b(clerks?|administrators?|handlers?)\b/i, right: "case officer (handläggare)" },
  { swedish: /protokoll/i, english: /\bprotocols?\b/i, right: "minutes (protokoll)" },
  { swedish: /kallelse/i, english: /\b(summons|calling)\b/i, right: "meeting notice (kallelse)" },
  { swedish: /gallr/i, english: /\b(cull\w*|weeding)\b/i, right: "disposal (gallring)" },
  {
    swedish: /allmän(na)? handling/i,
    english: /\b(general|official|public) documents?\b/i,
    right: "public record (allmän handling)",
  },
  {
    swedish: /tjänsteutlåtande/i,
    english: /\b(service|official) (statement|opinion)s?\b/i,
    right: "staff report (tjänsteutlåtande)",
  },
];
