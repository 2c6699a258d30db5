import { foldName } from "./fold-name.ts";

const LEADING =
  /^(?:dels |även |också |till |bolaget |nämnden |och |samt |inklusive |bland annat |bl\.a\. |följande |styrelsen för )+/i;

/**
 * Splits an enumeration into the names in it. "och" and "samt" part names only where `isName` does not know the whole:
 * "Miljö- och hälsoskyddsnämnden" and "Stockholm Vatten och Avfall AB" are one each.
 */
export function splitNames(text: string, isName: (name: string) => boolean): string[] {
  const pieces = text.split(/[,;\n]\s*|\s+[–]\s+|\s*•\s*/).flatMap((piece) => splitPiece(piece.trim(), isName));
  const names = pieces.map((piece) =>
    piece
      .replace(LEADING, "")
      .replace(/^[\s.:"”(–-]+|[\s.:"”–-]+$/g, "")
      .trim(),
  );
  return names.filter((name) => foldName(name).length > 1);
}

function splitPiece(piece: string, isName: (name: string) => boolean): string[] {
  const bare = piece.replace(LEADING, "");
  if (bare === "" || isName(bare)) return [bare];
  const samt = bare.split(/\s+(?:samt|respektive|jämte)\s+(?:till\s+)?/i);
  return samt.flatMap((part) => (samt.length > 1 && isName(part) ? [part] : splitAtAnd(part, isName)));
}

/** Parts at the first "och" that leaves two names, or that stands after a finished word with a capital on both sides. */
function splitAtAnd(piece: string, isName: (name: string) => boolean): string[] {
  const ands = [...piece.matchAll(/(?<!-)\s+och\s+(?:till\s+)?/gi)];
  for (const { index, 0: and } of ands) {
    const [before, after] = [piece.slice(0, index), piece.slice(index + and.length)];
    if (isName(before) || (isName(after) && !isOpen(before)))
      return [...splitPieceAgain(before, isName), ...splitAtAnd(after, isName)];
  }
  return [piece];
}

const isOpen = (before: string) => /-$/.test(before);

function splitPieceAgain(piece: string, isName: (name: string) => boolean): string[] {
  return isName(piece) ? [piece] : splitAtAnd(piece, isName);
}
