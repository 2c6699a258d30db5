/** Names of authorities that are common nouns in Swedish: the committee is *socialnämnden* in the middle of a sentence. */
const commonNoun =
  /(nämnden|styrelsen|kontoret|förvaltningen|beredningen|fullmäktige|rådet|gruppen|avdelningen|enheten|kommittén)$/iu;

/**
 * A name as it stands in the middle of a Swedish sentence: *Kommunstyrelsen* becomes *kommunstyrelsen*, while *Farsta
 * stadsdelsnämnd* and *Polisregion Stockholm* are names of their own and stay as they are.
 */
export function inSentence(name: string): string {
  const [first = ""] = name.split(" ");
  const common = commonNoun.test(name) || commonNoun.test(first);
  return common ? name.charAt(0).toLocaleLowerCase("sv") + name.slice(1) : name;
}
