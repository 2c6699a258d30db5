import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { pieces } from "../../../tests/support/pieces.ts";
import { readRange } from "./read-range.ts";
import { spool } from "./spool.ts";

const folder = mkdtempSync(join(tmpdir(), "spool-test-"));
vi.stubEnv("TMPDIR", folder);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("spool", () => {
  it("keeps the bytes in order for as long as the handle is open, under no name", async () => {
    const content = Buffer.from(Array.from({ length: 600_000 }, (_, index) => index % 251));
    const spooled = await spool(pieces(content, 70_000), { maximumBytes: 600_000 });
    if (!spooled.ok) throw new Error("The content was within its limit.");
    expect(tmpdir()).toBe(folder);
    expect(readdirSync(folder)).toEqual([]);
    expect((await readRange(spooled.value.handle.fd, 0, 700_000)).equals(content)).toBe(true);
    expect((await readRange(spooled.value.handle.fd, 599_990, 100)).length).toBe(10);
    expect(spooled.value.size).toBe(600_000);
    await spooled.value.handle.close();
  });

  it("tells the limit in megabytes when the content passes it", async () => {
    const problem = { path: "file", key: "files:too-large", values: { maximum: 0.5 } };
    const spooled = await spool(pieces(Buffer.alloc(600_000)), { maximumBytes: 512 * 1024 });
    expect(spooled).toEqual({ ok: false, problem: { kind: "invalid", fields: [problem] } });
  });

  it("passes on the error of a stream that breaks off", async () => {
    async function* broken() {
      yield Buffer.from("the beginning");
      throw new Error("The connection was lost.");
    }
    await expect(spool(broken(), { maximumBytes: 1000 })).rejects.toThrow("The connection was lost.");
  });
});
