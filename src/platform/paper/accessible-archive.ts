import { PDF, PdfBool, PdfDict, PdfStream } from "@libpdf/core";

const claim = "<pdfuaid:part>1</pdfuaid:part>";
const space = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
// PDF/A demands that a name it does not know itself is explained (ISO 19005-2, 6.6.2.3).
const explained = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
  "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>",
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  "<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>",
  "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li>",
  "</rdf:Seq></pdfaSchema:property></rdf:li>",
].join("");

function insert(text: string, before: string, added: string): string {
  if (!text.includes(before)) throw new Error(`The metadata of the PDF has no ${before}.`);
  return text.replace(before, `${added}${before}`);
}

/**
 * A PDF/A-2a file that says of itself that it is PDF/UA-1 too. The typesetter writes one claim a file, though the pages are
 * the same; what it leaves out are two lines, and they are added at the end, so that what it wrote stays as it is.
 */
export async function accessibleArchive(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const resolve = pdf.context.resolve.bind(pdf.context);
  const catalog = pdf.getCatalog();
  const metadata = catalog.get("Metadata", resolve);
  const preferences = catalog.get("ViewerPreferences", resolve);
  if (!(metadata instanceof PdfStream && preferences instanceof PdfDict)) throw new Error("The PDF has no metadata.");
  preferences.set("DisplayDocTitle", PdfBool.TRUE);
  const said = new TextDecoder().decode(metadata.getDecodedData());
  const named = insert(said, ' xmlns:pdfaid="', space);
  const withSchema = insert(named, "</rdf:Bag></pdfaExtension:schemas>", explained);
  metadata.setData(new TextEncoder().encode(insert(withSchema, "<pdfaid:part>", claim)));
  // Metadata is left as plain text, for programs that look for it without understanding PDF.
  return pdf.save({ incremental: true, compressStreams: false });
}
