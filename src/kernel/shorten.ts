const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/**
 * Cuts a text to at most `max` characters as a reader counts them (å and 👍🏽 are one), the closing … included. Cuts
 * between words when that keeps at least half, else inside the word; text that fits is returned unchanged.
 */
export function shorten(text: string, max: number): string {
  // No grapheme is shorter than one code unit, so this spares the segmenter most texts.
  if (text.length <= max) return text;
  if (!(max >= 1)) return "";
  const room = Math.floor(max) - 1;
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length > room) return `${cutAtWord(kept, room)}…`;
    kept.push(segment);
  }
  return text;
}

/** The first `room` characters, without a broken last word; `characters` holds one more, which may be the blank. */
function cutAtWord(characters: readonly string[], room: number): string {
  const lastBlank = characters.findLastIndex((character) => /\s/.test(character));
  const end = lastBlank * 2 >= room && lastBlank > 0 ? lastBlank : room;
  return withoutTrailingMarks(characters.slice(0, end));
}

function withoutTrailingMarks(characters: readonly string[]): string {
  const last = characters.findLastIndex((character) => !/^[\s,;:.–-]/.test(character));
  return characters.slice(0, last + 1).join("");
}
