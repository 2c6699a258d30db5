const upper = /\p{Lu}/u;

/** *AB-bolagen* is no word that begins with a small letter. */
const lowered = (name: string) =>
  upper.test(name.charAt(1)) ? name : name.charAt(0).toLocaleLowerCase("sv") + name.slice(1);

/**
 * A group as it is named in the middle of a Swedish sentence, where it stands for every body in it: *samtliga
 * stadsdelsnämnder*. One that says so itself (*Alla bolag*, *Nämnderna*) says it once.
 */
export function groupInSentence(name: string): string {
  const whole = /^(samtliga|alla)\s/iu.test(name) || /^\S*(na|bolagen|kontoren)(\s|$)/iu.test(name);
  return whole ? lowered(name) : `samtliga ${lowered(name)}`;
}
