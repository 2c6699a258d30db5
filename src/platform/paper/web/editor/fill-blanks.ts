/** A word of the editor with its blanks filled: `{time}` by the value called `time`. */
export function fillBlanks(word: string, values: Readonly<Record<string, string>>): string {
  return word.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}
