import { createHash } from "node:crypto";
import { BitString, Integer, Utf8String } from "asn1js";
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from "pkijs";
import { dateOf } from "../date-of.ts";
import { type SealKey, sealAlgorithm } from "./seal-key.ts";

const commonName = "2.5.4.3";
const basicConstraints = "2.5.29.19";
const keyUsage = "2.5.29.15";
const validHours = 10 * 365 * 24;
// Bits 0 and 1: signs documents, and cannot deny it.
const signsDocuments = 0b1100_0000;

const extension = (extnID: string, value: { toBER(): ArrayBuffer }) =>
  new Extension({ extnID, critical: true, extnValue: value.toBER() });

async function certificateFor(name: string, keys: CryptoKeyPair, at: Temporal.Instant): Promise<Uint8Array> {
  const publicKey = new Uint8Array(await crypto.subtle.exportKey("spki", keys.publicKey));
  const serial = createHash("sha256").update(publicKey).digest().subarray(0, 8);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array([1, ...serial]).buffer });
  for (const side of [certificate.issuer, certificate.subject]) {
    side.typesAndValues.push(new AttributeTypeAndValue({ type: commonName, value: new Utf8String({ value: name }) }));
  }
  certificate.notBefore.value = dateOf(at);
  certificate.notAfter.value = dateOf(at.add({ hours: validHours }));
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = [
    extension(basicConstraints, new BasicConstraints({ cA: false }).toSchema()),
    extension(keyUsage, new BitString({ valueHex: new Uint8Array([signsDocuments]).buffer, unusedBits: 6 })),
  ];
  await certificate.sign(keys.privateKey, sealAlgorithm.hash);
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/**
 * A key and a certificate that nobody but the authority itself vouches for, valid ten years from `at`: for demo and test.
 * Readers see "(test)" after the name. Takes up to a second; make it once and keep it secret.
 */
export async function makeTestSealKey(authority: string, at: Temporal.Instant): Promise<SealKey> {
  const keys = await crypto.subtle.generateKey(
    { ...sealAlgorithm, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ["sign", "verify"],
  );
  const certificate = await certificateFor(`${authority} (test)`, keys, at);
  return { privateKey: new Uint8Array(await crypto.subtle.exportKey("pkcs8", keys.privateKey)), certificate };
}
