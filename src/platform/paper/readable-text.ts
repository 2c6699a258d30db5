const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const UNSEEN = /(?!\n)[\p{Cf}\p{Cs}\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as it may stand in a file: NFC, line ends as `\n`, tabs as blanks, and nothing that is not seen. XML and PDF/A
 * refuse most of what goes, and a direction override could make a sentence read as another. Blanks at the ends stay,
 * since a run may end in the middle of a sentence.
 */
export function readableText(text: string): string {
  return text.replace(LINE_END, "\n").replaceAll("\t", " ").replace(UNSEEN, "").normalize("NFC");
}
