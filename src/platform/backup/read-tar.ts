const block = 512;
/** No file in our archives is larger; more would be somebody else's archive, or a broken one. */
const largest = 64 * 1024 * 1024;

export type TarFile = { name: string; content: Buffer };

type Header = { name: string; size: number };

function readHeader(bytes: Buffer): Header {
  const text = (from: number, length: number) => bytes.toString("utf8", from, from + length).split("\0")[0] ?? "";
  const sum = bytes.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const size = Number.parseInt(text(124, 12), 8);
  if (Number.parseInt(text(148, 8), 8) !== sum || !(size >= 0 && size <= largest))
    throw new Error("A header is damaged.");
  return { name: text(0, 100), size };
}

const isZero = (bytes: Buffer) => bytes.every((byte) => byte === 0);

/**
 * The files of a tar archive one after the other, each whole in memory. It is read to its very end, past the mark that
 * says that no more files come: only then has what carries it (gzip) made sure of its own checksum.
 * @throws when a header is damaged, the archive ends before its end, or more than zeros follows.
 */
export async function* readTar(archive: AsyncIterable<Buffer>): AsyncGenerator<TarFile, void> {
  let waiting: Buffer[] = [];
  let length = 0;
  let header: Header | null = null;
  let ended = false;
  const take = (size: number): Buffer => {
    const all = Buffer.concat(waiting);
    waiting = [all.subarray(size)];
    length -= size;
    return all.subarray(0, size);
  };
  for await (const piece of archive) {
    waiting.push(piece);
    length += piece.length;
    for (;;) {
      const wanted: number = header ? Math.ceil(header.size / block) * block : block;
      if (length < wanted) break;
      const bytes = take(wanted);
      if (header) {
        yield { name: header.name, content: bytes.subarray(0, header.size) };
        header = null;
      } else if (isZero(bytes)) {
        ended = true;
      } else {
        if (ended) throw new Error("Something follows the archive.");
        header = readHeader(bytes);
      }
    }
  }
  if (!ended || length > 0) throw new Error("The archive ends too early.");
}
