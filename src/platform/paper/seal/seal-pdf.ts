import { CryptoKeySigner, PDF, PdfArray, PdfDict, PdfNumber, PdfString } from "@libpdf/core";
import { dateOf } from "../date-of.ts";
import { type SealKey, sealAlgorithm } from "./seal-key.ts";

/** `reason` is what a reader's program says of the seal, such as "Arkivexemplar"; `field` is the seal's name in the file. */
export type SealOptions = { at: Temporal.Instant; reason: string; field: string };

const fieldsAreSigned = 3;

async function signerOf({ privateKey, certificate, chain = [] }: SealKey): Promise<CryptoKeySigner> {
  const key = await crypto.subtle.importKey("pkcs8", privateKey.slice(), sealAlgorithm, false, ["sign"]);
  return new CryptoKeySigner(key, certificate, "RSA", sealAlgorithm.name, [...chain]);
}

/** A place for the seal. The form that `libpdf` would make names fonts that are not in the file, which PDF/A frowns on. */
function addField(pdf: PDF, { field, reason }: SealOptions): void {
  const catalog = pdf.getCatalog();
  if (!catalog.has("AcroForm")) {
    const form = PdfDict.of({ Fields: new PdfArray([]), SigFlags: PdfNumber.of(fieldsAreSigned) });
    catalog.set("AcroForm", pdf.context.register(form));
  }
  const place = pdf.getOrCreateForm().createSignatureField(field).acroField();
  place.set("TU", PdfString.fromString(reason));
}

/**
 * Seals a PDF with the authority's key: PAdES B-B (ETSI EN 319 142-1), detached CAdES over the whole file, unseen on the
 * page. What was there stays byte for byte and the seal is added at the end. The same file, key and time give the same
 * bytes. Throws when the file already has a seal called `field`.
 */
export async function sealPdf(bytes: Uint8Array, key: SealKey, options: SealOptions): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  addField(pdf, options);
  const { bytes: sealed } = await pdf.sign({
    signer: await signerOf(key),
    signingTime: dateOf(options.at),
    reason: options.reason,
    fieldName: options.field,
    level: "B-B",
  });
  return sealed;
}
