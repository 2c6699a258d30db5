import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pieces } from "../../../tests/support/pieces.ts";
import { takeIn } from "./intake.ts";

async function take(content: Uint8Array, pieceBytes: number, chunkBytes: number, maximumBytes = 1_000_000) {
  const intake = takeIn(pieces(content, pieceBytes), { chunkBytes, maximumBytes });
  const chunks = await Array.fromAsync(intake.chunks);
  return { chunks, ...intake.measure() };
}

describe("takeIn", () => {
  it("cuts any stream into even chunks that together are the stream", async () => {
    const sizes = fc.integer({ min: 1, max: 64 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sizes, sizes, async (content, pieceBytes, chunkBytes) => {
        const { chunks, sha256, size, head } = await take(content, pieceBytes, chunkBytes);
        expect(Buffer.concat(chunks)).toEqual(Buffer.from(content));
        expect(chunks.slice(0, -1).every((chunk) => chunk.length === chunkBytes)).toBe(true);
        expect(chunks.every((chunk) => chunk.length > 0)).toBe(true);
        expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
        expect(size).toBe(content.length);
        expect(Buffer.from(head)).toEqual(Buffer.from(content));
      }),
    );
  });

  it("remembers only the first 4 KB, however the pieces fall", async () => {
    const content = Buffer.from(Array.from({ length: 10_000 }, (_, index) => index % 251));
    const { head } = await take(content, 1500, 4000);
    expect(Buffer.from(head)).toEqual(content.subarray(0, 4096));
  });

  it("takes a stream of exactly the limit and stops at one byte more", async () => {
    expect((await take(Buffer.alloc(500), 100, 64, 500)).tooLarge).toBe(false);
    expect((await take(Buffer.alloc(501), 100, 64, 500)).tooLarge).toBe(true);
  });

  it("closes the source of a stream that is too large instead of reading it to its end", async () => {
    let sent = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          sent += 100;
          yield Buffer.alloc(100);
        }
      } finally {
        closed = true;
      }
    }
    const intake = takeIn(endless(), { chunkBytes: 64, maximumBytes: 1000 });
    await Array.fromAsync(intake.chunks);
    expect(intake.measure().tooLarge).toBe(true);
    expect(sent).toBe(1100);
    expect(closed).toBe(true);
  });
});
