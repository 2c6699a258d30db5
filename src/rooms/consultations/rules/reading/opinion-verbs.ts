/** What the one who answers does in its own sentences, as alternatives of a pattern. */
export const opinionVerbs = [
  ..."anser|ställer sig|ställer oss|tillstyrker|avstyrker|välkomnar|instämmer|delar|önskar|föreslår|bedömer|ser|vill|understryker".split(
    "|",
  ),
  ..."betonar|efterfrågar|efterlyser|saknar|avstår|noterar|konstaterar|menar|tycker|yttrar|lämnar|avger|uppskattar|framhåller".split(
    "|",
  ),
  ..."poängterar|stödjer|stöder|förordar|rekommenderar|ifrågasätter|motsätter sig|befarar|undrar|skulle|lyfter|påtalar|står bakom".split(
    "|",
  ),
  ..."instämmer|besvarar|tackar|uppfattar|upplever|behöver|bejakar|beklagar|avvisar|avråder|påpekar|tillstyrkte|avslår".split(
    "|",
  ),
  "är (?:[\\p{L}]+ ){0,4}(?:positiv|positiva|kritisk|negativ|tveksam|frågande|orolig)",
  "har (?:i huvudsak |i sak |därför |dock |således )?(?:inget|inga|ingen|ingenting|inte|fått|mottagit|beretts|getts|givits|erbjudits|inbjudits|ombetts|granskat|valt|tagit del|tagit emot|följande|läst|gått igenom|även|också)",
].join("|");
