const words = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

/**
 * A whole number in running Swedish text: in letters up to twelve, in figures above. `beside` are the other numbers of the same
 * sentence: where one of them needs figures all have them, so that a sentence writes its numbers in one way.
 */
export function countInWords(count: number, beside: readonly number[] = []): string {
  const all = [count, ...beside].every((number) => words[number] !== undefined);
  return (all ? words[count] : undefined) ?? String(count);
}
