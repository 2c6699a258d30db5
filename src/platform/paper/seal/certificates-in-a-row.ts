/** DER says its own length: two bytes, or more where the second one says how many. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at + 1] ?? 0;
  if (first < 0x80) return first + 2;
  const count = first & 0x7f;
  let length = 0;
  for (let place = 0; place < count; place += 1) length = length * 256 + (bytes[at + 2 + place] ?? 0);
  return length + 2 + count;
}

/** Certificates that lie one after another in DER: a body's own first, then those that vouch for it. */
export function certificatesInARow(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += lengthAt(bytes, at)) found.push(bytes.slice(at, at + lengthAt(bytes, at)));
  return found;
}
