import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toPdf } from "../pdf.ts";
import { samplePaper } from "../sample-paper.ts";
import { makeTestSealKey } from "./make-test-seal-key.ts";
import type { SealKey } from "./seal-key.ts";
import { sealPdf } from "./seal-pdf.ts";

const at = Temporal.Instant.from("2024-02-20T08:00:00Z");
const options = { at, reason: "Arkivexemplar från nämnden", field: "Nämndens stämpel" };
const folder = mkdtempSync(path.join(tmpdir(), "varn-seal-"));
afterAll(() => rmSync(folder, { recursive: true }));

function asked(program: string, bytes: Uint8Array, ...args: string[]): string {
  const file = path.join(folder, "sealed.pdf");
  writeFileSync(file, bytes);
  return execFileSync(program, [...args, file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

// A key takes most of a second to find, and much more on a busy machine.
const patience = 60_000;
let key: SealKey;
let archive: SealKey;
beforeAll(async () => {
  key = await makeTestSealKey("Socialnämnden", at);
  archive = await makeTestSealKey("Stadsarkivet", at);
}, patience);

describe("a sealed PDF", { timeout: patience }, () => {
  let plain: Uint8Array;
  let sealed: Uint8Array;
  beforeAll(async () => {
    plain = await toPdf(samplePaper(), { standard: "a-2a", createdAt: at });
    sealed = await sealPdf(plain, key, options);
  });

  it("has a seal that holds, over the whole file, after PAdES", () => {
    const said = asked("pdfsig", sealed);
    expect(said).toContain("Signature is Valid.");
    expect(said).toContain("Total document signed");
    expect(said).toContain("Signature Type: ETSI.CAdES.detached");
    expect(said).toContain("Signing Hash Algorithm: SHA-256");
    expect(said).toContain("Signer Certificate Common Name: Socialnämnden (test)");
    expect(said).toContain("Signature Field Name: Nämndens stämpel");
  });

  it("keeps every byte that was there, and so its tags and what it says of itself", () => {
    expect(Buffer.from(sealed.subarray(0, plain.length)).equals(plain)).toBe(true);
    expect(asked("pdfinfo", sealed)).toMatch(/Tagged: +yes/);
    expect(asked("pdfinfo", sealed, "-struct-text")).toBe(asked("pdfinfo", plain, "-struct-text"));
    expect(asked("pdfinfo", sealed, "-meta")).toBe(asked("pdfinfo", plain, "-meta"));
    expect(asked("pdfinfo", sealed, "-meta")).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(has(sealed, "/Helv")).toBe(false);
  });

  it("does not hold when a single byte is another", () => {
    const changed = sealed.slice();
    const place = Buffer.from(changed).indexOf("/Title");
    changed[place + 8] = (changed[place + 8] ?? 0) ^ 1;
    expect(asked("pdfsig", changed)).not.toContain("Signature is Valid.");
  });

  it("is the same bytes for the same file, key and time", async () => {
    expect(Buffer.from(await sealPdf(plain, key, options)).equals(sealed)).toBe(true);
  });

  it("takes another's seal upon its own, and refuses the same twice", async () => {
    const twice = await sealPdf(sealed, archive, { at, reason: "Mottaget", field: "Arkivet" });
    expect(asked("pdfsig", twice).match(/Signature is Valid\./g)).toHaveLength(2);
    await expect(sealPdf(twice, archive, { at, reason: "Mottaget", field: "Arkivet" })).rejects.toThrow("Arkivet");
  });

  it("can be a published file too", async () => {
    const published = await toPdf(samplePaper(), { standard: "ua-1", createdAt: at });
    expect(asked("pdfsig", await sealPdf(published, key, options))).toContain("Signature is Valid.");
  });
});

describe("makeTestSealKey", () => {
  it("makes a certificate that says it is a test, signs documents and nothing else, for ten years", () => {
    const read = new X509Certificate(key.certificate);
    expect(read.subject).toBe("CN=Socialnämnden (test)");
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.ca).toBe(false);
    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(read.validFromDate.toISOString()).toBe("2024-02-20T08:00:00.000Z");
    expect(read.validToDate.getUTCFullYear()).toBe(2034);
    expect(new X509Certificate(archive.certificate).serialNumber).not.toBe(read.serialNumber);
  });
});
