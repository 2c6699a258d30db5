const day = String.raw`\d{4}-\d{2}-\d{2}`;

/** The sentences in Swedish, as all that is kept and reported is, and how each is known again. */
const sentences = {
  "not-again": {
    say: ({ day: until = "" }: Values) => `Återkommer inte efter ${until}.`,
    known: new RegExp(`^Återkommer inte efter (?<day>${day})\\.$`),
  },
  "taken-over": {
    say: ({ name = "", day: on = "" }: Values) => `Togs över av ${name} den ${on}.`,
    known: new RegExp(`^Togs över av (?<name>.+) den (?<day>${day})\\.$`),
  },
} as const;

type Values = Readonly<Record<string, string>>;
type Key = keyof typeof sentences;

/** The sentence that is kept as the reason. */
const written = (key: Key, values: Values): string => sentences[key].say(values);

/** Which of them a kept reason is, with what fills its blanks; null for what a person wrote. */
function read(reason: string): { key: Key; values: Values } | null {
  for (const key of Object.keys(sentences) as Key[]) {
    const found = sentences[key].known.exec(reason)?.groups;
    if (found) return { key, values: { ...found } };
  }
  return null;
}

/** Reasons that the house gives itself: kept as a sentence, and shown to each reader in their own language. */
export const houseReason = { written, read };
