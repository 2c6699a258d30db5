import { type ZipPart, zip } from "./zip.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const openXml = "application/vnd.openxmlformats-officedocument";

/** A paragraph of WordprocessingML. */
export const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

function contentTypes(part: string, mainType: string): ZipPart {
  const types = `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${mainType}"/>`;
  return {
    name: "[Content_Types].xml",
    content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
  };
}

function rootRelation(target: string): ZipPart {
  const relation = `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="${target}"/>`;
  return {
    name: "_rels/.rels",
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
  };
}

/** The parts of a small Word document; `body` is WordprocessingML, `main` its declared content type. */
export function docxParts(body: string, options: { main?: string; more?: ZipPart[] } = {}): ZipPart[] {
  const main = options.main ?? `${openXml}.wordprocessingml.document.main+xml`;
  return [
    contentTypes("word/document.xml", main),
    rootRelation("word/document.xml"),
    { name: "word/document.xml", content: `<w:document ${word}><w:body>${body}</w:body></w:document>` },
    ...(options.more ?? []),
  ];
}

/** One more part of a Word document, such as `header1`, `footnotes` or `comments`. */
export const wordPart = (name: string, root: string, content: string): ZipPart => ({
  name: `word/${name}.xml`,
  content: `<w:${root} ${word}>${content}</w:${root}>`,
});

export const docx = (body: string, options?: { main?: string; more?: ZipPart[] }) => zip(docxParts(body, options));

/** A workbook of one sheet with these texts in its cells. */
export function xlsx(sheet: string, texts: string[]): Buffer {
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  return zip([
    contentTypes("xl/workbook.xml", `${openXml}.spreadsheetml.sheet.main+xml`),
    rootRelation("xl/workbook.xml"),
    { name: "xl/workbook.xml", content: `<workbook><sheets><sheet name="${sheet}" sheetId="1"/></sheets></workbook>` },
    { name: "xl/sharedStrings.xml", content: `<sst>${strings}</sst>` },
  ]);
}

/** An OpenDocument text whose body is this XML. */
export function odt(body: string): Buffer {
  return zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    {
      name: "content.xml",
      content: `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
  ]);
}
