/** The first letters of a person's first and last word, upper case: "Anna-Karin af Ek" is "AE". Empty without letters. */
export function initials(name: string): string {
  const letters = name
    .normalize("NFC")
    .split(/\s+/)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined);
  return [letters[0], letters.length > 1 ? letters.at(-1) : undefined].join("").toLocaleUpperCase("sv");
}
