const block = 512;

/** One file of a tar archive: header, content, and zeros up to a whole block. `name` has at most 100 bytes, `at` is in seconds. */
export function tarEntry(name: string, content: Uint8Array, at: number): Buffer {
  const size = Math.ceil(content.length / block) * block;
  const entry = Buffer.alloc(block + size);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  entry.write(name, 0, 100, "utf8");
  entry.write(octal(0o600, 7), 100);
  entry.write(octal(0, 7), 108);
  entry.write(octal(0, 7), 116);
  entry.write(octal(content.length, 11), 124);
  entry.write(octal(at, 11), 136);
  entry.write("        ", 148);
  entry.write("0", 156);
  entry.write("ustar\x0000", 257);
  const sum = entry.subarray(0, block).reduce((total, byte) => total + byte, 0);
  entry.write(`${octal(sum, 6)} `, 148);
  entry.set(content, block);
  return entry;
}

/** What every tar archive ends with. */
export const tarEnd: Buffer = Buffer.alloc(2 * block);
