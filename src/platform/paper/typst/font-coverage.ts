/** The code points of a cmap subtable of format 12, which lists runs of them. */
function widePoints(table: DataView): Set<number> {
  const points = new Set<number>();
  for (let index = 0; index < table.getUint32(12); index++) {
    const at = 16 + index * 12;
    for (let point = table.getUint32(at); point <= table.getUint32(at + 4); point++) points.add(point);
  }
  return points;
}

/** The place of a named table in an OpenType file. */
function tableAt(font: DataView, name: string): number {
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...Array.from({ length: 4 }, (_, place) => font.getUint8(at + place)));
    if (tag === name) return font.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

/**
 * Which characters an OpenType font can draw, from its own list. PDF/UA and PDF/A refuse a file in which a single character
 * has no glyph, so it must be known before the file is made.
 */
export function fontCoverage(bytes: Uint8Array): (codePoint: number) => boolean {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(font, "cmap");
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4),
  );
  const wide = subtables.find((at) => font.getUint16(at) === 12);
  if (wide === undefined) throw new Error("The font has no list of characters of format 12.");
  const points = widePoints(new DataView(bytes.buffer, bytes.byteOffset + wide));
  return (codePoint) => points.has(codePoint);
}
