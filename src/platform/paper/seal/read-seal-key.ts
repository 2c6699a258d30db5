import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { dayOf } from "../../../kernel/day.ts";
import { failed, invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import type { SealKey } from "./seal-key.ts";

/** The texts of two PEM files; the certificates may be several, in any order. `passphrase` opens a key that is locked. */
type Brought = { certificates: string; key: string; passphrase?: string | undefined; at: Temporal.Instant };
export type ReadSealKey = {
  key: SealKey;
  subject: string;
  issuer: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  /** How many certificates came with it that vouch for it. */
  above: number;
};

const fewestBits = 2048;
const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

const problem = (path: "certificate" | "key", word: string, values: Record<string, string | number> = {}) =>
  invalid({ path, key: `paper:seal-key.${word}`, values });

function certificatesIn(text: string): Outcome<X509Certificate[]> {
  const found = text.match(pem) ?? [];
  if (found.length === 0) return problem("certificate", "no-certificate");
  try {
    return ok(found.map((one) => new X509Certificate(one)));
  } catch {
    return problem("certificate", "unreadable-certificate");
  }
}

function keyIn(text: string, passphrase: string | undefined): Outcome<KeyObject> {
  if (/ENCRYPTED/.test(text) && !passphrase) return problem("key", "locked");
  try {
    return ok(createPrivateKey({ key: text, format: "pem", ...(passphrase ? { passphrase } : {}) }));
  } catch {
    return problem("key", passphrase ? "wrong-passphrase" : "unreadable-key");
  }
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** The problems of a certificate whose key it is. */
function judged(certificate: X509Certificate, key: KeyObject, at: Temporal.Instant): Outcome<null> {
  if (key.asymmetricKeyType !== "rsa") return problem("key", "not-rsa", { kind: key.asymmetricKeyType ?? "?" });
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < fewestBits) return problem("key", "too-short", { bits, fewest: fewestBits });
  const [from, to] = [instant(certificate.validFromDate), instant(certificate.validToDate)];
  if (Temporal.Instant.compare(from, at) > 0) return problem("certificate", "not-yet", { day: dayOf(from).toString() });
  if (Temporal.Instant.compare(to, at) < 0) return problem("certificate", "expired", { day: dayOf(to).toString() });
  return ok(null);
}

/**
 * A key and a certificate that an authority brings, as they are sealed with. The certificate that belongs to the key is found; the
 * others are those that vouch for it. Problems, at `certificate` and `key`: nothing there, locked, another's key, no RSA key or one
 * that is too short, not valid yet or no more.
 */
export function readSealKey({ certificates, key: keyText, passphrase, at }: Brought): Outcome<ReadSealKey> {
  const all = certificatesIn(certificates);
  const key = keyIn(keyText, passphrase);
  if (!all.ok || !key.ok) {
    const fields = [all, key].flatMap((one) => (!one.ok && one.problem.kind === "invalid" ? one.problem.fields : []));
    return failed({ kind: "invalid", fields });
  }
  const own = all.value.find((one) => one.checkPrivateKey(key.value));
  if (!own) return problem("key", "not-of-certificate");
  const good = judged(own, key.value, at);
  if (!good.ok) return good;
  const chain = all.value.filter((one) => one !== own).map(({ raw }) => new Uint8Array(raw));
  const privateKey = new Uint8Array(key.value.export({ type: "pkcs8", format: "der" }));
  return ok({
    key: { privateKey, certificate: new Uint8Array(own.raw), chain },
    subject: own.subject.replaceAll("\n", ", "),
    issuer: own.issuer.replaceAll("\n", ", "),
    from: dayOf(instant(own.validFromDate)),
    to: dayOf(instant(own.validToDate)),
    above: chain.length,
  });
}
