import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { toPdf } from "../../../platform/paper/pdf.ts";
import { samplePaper } from "../../../platform/paper/sample-paper.ts";
import { makeTestSealKey } from "../../../platform/paper/seal/make-test-seal-key.ts";
import { sealPdf } from "../../../platform/paper/seal/seal-pdf.ts";
import { bringSealKey } from "./bring-seal-key.ts";
import { sealKeyOf } from "./seal-key-of.ts";

const pem = (word: string, der: Uint8Array) =>
  `-----BEGIN ${word}-----\n${(
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? []
  ).join("\n")}\n-----END ${word}-----\n`;

type Files = { certificates: string; key: string };
let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let own: Files;
let other: Files;
const folder = mkdtempSync(path.join(tmpdir(), "varn-seal-key-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function made(name: string): Promise<Files> {
  const { certificate, privateKey } = await makeTestSealKey(name, world.now());
  return { certificates: pem("CERTIFICATE", certificate), key: pem("PRIVATE KEY", privateKey) };
}
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  own = await made("Socialnämnden");
  other = await made("Utfärdaren");
}, 60_000);

const bring = (more: object) => bringSealKey(world, theHouse, { body: "Socialnämnden", ...own, ...more });
const rows = () => world.db.selectFrom("seal_key").selectAll().execute();

it("takes the place of the key that was made, finds its own among several certificates, and seals", async () => {
  await sealKeyOf(world, people.social.id);
  const brought = resultOf(await bring({ certificates: other.certificates + own.certificates }));
  expect(brought).toMatchObject({
    subject: "CN=Socialnämnden (test)",
    above: 1,
    replaced: true,
    body: "Socialnämnden",
  });
  expect(await rows()).toHaveLength(1);
  const key = await sealKeyOf(world, people.social.id);
  expect([pem("CERTIFICATE", key.certificate), key.chain?.map((one) => pem("CERTIFICATE", one))]).toEqual([
    own.certificates,
    [other.certificates],
  ]);
  const plain = await toPdf(samplePaper(), { standard: "a-2a", createdAt: world.now() });
  const sealed = path.join(folder, "sealed.pdf");
  writeFileSync(sealed, await sealPdf(plain, key, { at: world.now(), reason: "Arkivexemplar", field: "Stämpel" }));
  expect(execFileSync("pdfsig", [sealed], { encoding: "utf8" })).toContain("Signature is Valid.");
  expect(readFileSync(sealed).length).toBeGreaterThan(plain.length);
}, 60_000);

it("says what is wrong with what was brought, and keeps what was there", async () => {
  const before = await rows();
  const fault = async (more: object) => faultsOf(await bring(more));
  expect(await fault({ certificates: "", key: "x" })).toEqual({
    certificate: "paper:seal-key.no-certificate",
    key: "paper:seal-key.unreadable-key",
  });
  expect(await fault({ key: other.key })).toEqual({ key: "paper:seal-key.not-of-certificate" });
  expect(await fault({ key: own.key.replaceAll("PRIVATE", "ENCRYPTED PRIVATE") })).toEqual({
    key: "paper:seal-key.locked",
  });
  world.clock.set("2040-01-01T09:00:00Z");
  expect(await fault({})).toEqual({ certificate: "paper:seal-key.expired" });
  world.clock.set("2020-01-01T09:00:00Z");
  expect(await fault({})).toEqual({ certificate: "paper:seal-key.not-yet" });
  world.clock.set("2026-03-10T08:00:00Z");
  expect(await bring({ body: "Ingen nämnd" })).toMatchObject({ problem: { kind: "missing" } });
  expect(await rows()).toEqual(before);
});

it("is for the house alone", async () => {
  for (const by of [people.administrator, people.registrar])
    await expectRefused(world, ["seal_key"], async () =>
      bringSealKey(world, await by.actor(), { body: "Socialnämnden", ...own }),
    );
});
