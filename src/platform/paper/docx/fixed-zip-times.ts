const endRecord = 0x06054b50;
const endSize = 22;
// 1 January 1980, the first day a zip can name, at midnight.
const day = 0x21;

/** Sets the time of every file inside a zip to one and the same, in place, so that equal content is an equal file. */
export function fixedZipTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endSize;
  if (view.getUint32(end, true) !== endRecord) throw new Error("The zip has no end where it should.");
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, day << 16, true);
    view.setUint32(local + 10, day << 16, true);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}
