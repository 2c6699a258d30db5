export type DecodedText = { text: string; encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" };

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads bytes as text. A byte order mark decides, then UTF-8 when every byte fits it, else Windows-1252 (of which Latin-1
 * is a part), as older Swedish systems export. Any bytes give some text; whether it is writing, `isWriting` tells.
 * With `cutOff` the bytes may end in the middle of a character.
 */
export function decodeText(bytes: Uint8Array, options: { cutOff: boolean } = { cutOff: false }): DecodedText {
  const mark = marks.find(({ bytes: start }) => start.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? (isUtf8(bytes, options.cutOff) ? "utf-8" : "windows-1252");
  return { text: new TextDecoder(encoding).decode(bytes, { stream: options.cutOff }), encoding };
}

function isUtf8(bytes: Uint8Array, cutOff: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cutOff });
    return true;
  } catch {
    return false;
  }
}
