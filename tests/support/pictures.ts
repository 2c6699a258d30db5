import { crc32, deflateSync } from "node:zlib";

/** A PNG of one pixel; `note` becomes a text chunk inside it. */
export function png(note = "a picture"): Buffer {
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", size),
    chunk("tEXt", Buffer.from(`Comment\0${note}`, "latin1")),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)]);
}

/** The beginning and end of a JPEG with `note` as its comment: what a reader of signatures looks at. */
export function jpeg(note = "a picture"): Buffer {
  const comment = Buffer.from(note, "latin1");
  const marker = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  const start = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  return Buffer.concat([start, marker, comment, Buffer.from([0xff, 0xd9])]);
}

/** A GIF whose comment is `note`. */
export function gif(note: string): Buffer {
  const start = Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00!\xfe", "latin1");
  return Buffer.concat([start, Buffer.from([note.length]), Buffer.from(`${note}\0;`, "latin1")]);
}

/** The beginning of a TIFF with one empty directory. */
export const tiff = (): Buffer => Buffer.from("II*\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "latin1");
