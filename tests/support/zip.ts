import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = {
  name: string;
  content: string | Uint8Array;
  /** Kept as it is instead of deflated. */
  stored?: boolean;
  /** What the archive says the part becomes when unpacked (bytes), when that is to be a lie. */
  declaredSize?: number;
  encrypted?: boolean;
  /** Present in the file, yet not in its list of contents. */
  unlisted?: boolean;
};

/** A ZIP archive written by hand, so that a test can make one that no honest program would. */
export function zip(parts: ZipPart[], options: { declaredCount?: number } = {}): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const record = describe(part);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), record.header, record.name, record.data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const listed = [Buffer.from("PK\x01\x02\x14\x00", "latin1"), record.header, place, record.name];
    if (!part.unlisted) list.push(Buffer.concat(listed));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const count = options.declaredCount ?? list.length;
  return Buffer.concat([...bodies, directory, endRecord(count, directory.length, offset)]);
}

function describe(part: ZipPart): { header: Buffer; name: Buffer; data: Buffer } {
  const content = Buffer.from(part.content);
  const data = part.stored ? content : deflateRawSync(content);
  const name = Buffer.from(part.name, "utf8");
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(part.encrypted ? 0x801 : 0x800, 2);
  header.writeUInt16LE(part.stored ? 0 : 8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(part.declaredSize ?? content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { header, name, data };
}

function endRecord(count: number, listBytes: number, listStart: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listBytes, 12);
  end.writeUInt32LE(listStart, 16);
  return end;
}
