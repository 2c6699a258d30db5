/** What a label in the head of a letter announces. */
export type LabelKind =
  | "own-number"
  | "foreign-number"
  | "day"
  | "meeting-day"
  | "made-day"
  | "other-day"
  | "due-day"
  | "addressee"
  | "sender"
  | "officer"
  | "subject"
  | "attachments"
  | "unread";

/** The words that stand before values in letterheads, forms and mail; small letters, without the colon. */
export const headLabels: Readonly<Record<LabelKind, readonly string[]>> = {
  "own-number": [
    ..."dnr|d\\.nr|diarienummer|diarienr|diarienr\\.|diariebeteckning|vårt dnr|vårt diarienummer|vårt diarienr".split(
      "|",
    ),
    ..."vår beteckning|vår referens|vår ref|ärendenummer|ärendenr|vårt ärendenummer|vårt ärende|saknr|saknummer|saknr\\/dnr".split(
      "|",
    ),
    ..."ärendebeteckning|beteckning|ärende-id|nämndens diarienummer|förvaltningens diarienummer|myndighetens diarienummer".split(
      "|",
    ),
  ],
  "foreign-number": [
    ..."ert dnr|ert diarienummer|ert diarienr|er beteckning|er referens|er ref|ert ärendenummer|ert ärende|er remiss".split(
      "|",
    ),
    ..."remissens diarienummer|remissens dnr|remiss dnr|kommunstyrelsens diarienummer|kommunstyrelsens dnr".split("|"),
    ..."avsändarens diarienummer|ks dnr|ks diarienummer|externt diarienummer|motpartens diarienummer|remittentens diarienummer".split(
      "|",
    ),
  ],
  day: "datum|dokumentdatum|skrivelsedatum|skickat|skickad|sänt|date|sent|dag|vårt datum".split("|"),
  "meeting-day":
    "tid|tid och plats|plats och tid|sammanträdesdatum|sammanträdesdag|sammanträde|mötesdatum|mötesdag|nämndsammanträde|nämndmöte|nämnddatum|beslutsdatum|datum för beslut".split(
      "|",
    ),
  "made-day":
    "upprättad|upprättat|upprättad den|skapad|skapat|skriven|daterad|senast ändrad|signerad|signerat|utskriftsdatum".split(
      "|",
    ),
  "other-day":
    "justerat|justerad|justering|justeringsdatum|justeringsdag|anslag|anslagsdatum|anslaget|ert datum|er skrivelse|er skrivelse av den|inkom|ankom|inkommen|ankomstdatum".split(
      "|",
    ),
  "due-day":
    "svar senast|svarstid|svarsdatum|sista svarsdag|sista svarsdatum|sista dag för svar|remisstid|remissvar senast|besvaras senast|ska besvaras senast|senast svar".split(
      "|",
    ),
  addressee: "till|mottagare|adressat|ställs till|to".split("|"),
  sender:
    "från|avsändare|remissinstans|svarande|svarande organisation|organisation|myndighet|yttrande från|svar från|from|nämnd|förvaltning|bolag".split(
      "|",
    ),
  officer: [
    ..."handläggare|vår handläggare|handläggning|handlagt av|ansvarig handläggare|kontaktperson|kontakt|handläggare, titel, telefon".split(
      "|",
    ),
    ..."handläggare\\/författare|utredare|föredragande|referens".split("|"),
  ],
  subject: "ärende|ärenderubrik|ärendemening|ämne|angående|ang|rubrik|avser|subject|gäller".split("|"),
  attachments: "bilagor|bilaga|bifogat|antal bilagor".split("|"),
  unread: [
    ..."telefon|tfn|tel|telefonnummer|direkttelefon|direktnummer|mobil|mobiltelefon|växel|telefon växel|telefax|fax".split(
      "|",
    ),
    ..."e-post|epost|mejl|mail|e-postadress|postadress|besöksadress|adress|fakturaadress|leveransadress|org\\.? ?nr".split(
      "|",
    ),
    ..."organisationsnummer|orgnr|webbplats|webb|webbadress|internet|hemsida|bankgiro|plusgiro|version|status|dokumenttyp".split(
      "|",
    ),
    ..."kopia|kopia till|cc|enhet|avdelning|sida|sidan|sid|informationsklass|informationssäkerhetsklass|paragraf|titel|postnr".split(
      "|",
    ),
  ],
};
