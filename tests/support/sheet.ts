import { zip } from "./zip.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const letters = (index: number) => String.fromCharCode(65 + index);

/** A cell as a spreadsheet keeps it: a day is a number of days since 1900 with a style of its own. */
function cell(value: string | number | Temporal.PlainDate | null, at: string): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const serial = Temporal.PlainDate.from("1899-12-30").until(value).days;
  return `<c r="${at}" s="1"><v>${serial}</v></c>`;
}

/** A workbook with one sheet, as a spreadsheet would save it. */
export function sheetFile(rows: readonly (readonly (string | number | Temporal.PlainDate | null)[])[]): Buffer {
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, column) => cell(value, `${letters(column)}${at + 1}`)).join("")}</row>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    `${head}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`;
  const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${kind}.${type}+xml"/>`;
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}
    ${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/styles.xml", "styles")}`;
  const styles = `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>`;
  return zip([
    { name: "[Content_Types].xml", content: `${head}<Types xmlns="${packaged}/content-types">${types}</Types>` },
    { name: "_rels/.rels", content: relations(relation("r1", "officeDocument", "xl/workbook.xml")) },
    {
      name: "xl/workbook.xml",
      content: `${head}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(relation("r1", "worksheet", "worksheets/sheet1.xml") + relation("r2", "styles", "styles.xml")),
    },
    { name: "xl/styles.xml", content: `${head}<styleSheet ${main}>${styles}</styleSheet>` },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `${head}<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`,
    },
  ]);
}
