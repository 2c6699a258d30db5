const TITLE =
  /^(?:\p{L}[\p{L}-]{2,40}s )?(?:yttrande|remissvar|remissyttrande|svar|utlåtande|synpunkter)\s+(?:över|på|angående|avseende|till|gällande|om|med anledning|i ärendet|från|rörande)\s/iu;

/** "Yttrande över remiss av …" is what an answer is called, though it begins as the heading of its views does. */
export function isAnswerTitle(text: string): boolean {
  return TITLE.test(text);
}
